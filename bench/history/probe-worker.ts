import { probeStorage } from './probe-storage';

/* A worker of the bench's page: says what it is allowed, once. */
postMessage(await probeStorage());
