/** The request header by which the proxy tells the layout the path that was asked for; set anew on each request. */
export const pathHeader = 'x-hub-path'
