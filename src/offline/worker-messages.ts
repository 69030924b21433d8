/** What a page asks a worker that waits, by a port: which release it belongs to. */
export const WHICH_RELEASE = 'rilis'

/** Where the worker is served: at the root, since it may answer for nothing above its own folder. */
export const WORKER_ADDRESS = '/sw.js'
