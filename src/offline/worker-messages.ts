/** What a page tells the worker that waits: the reader wants the next release. */
export const ACCEPT = 'terima'

/** Where the worker is served: at the root, since it may answer for nothing above its own folder. */
export const WORKER_ADDRESS = '/sw.js'
