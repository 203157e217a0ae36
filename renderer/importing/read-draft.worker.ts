import { type ReadingRequest, readSource } from './read-source';

/** Reads one file away from the window's thread: bytes in, a Result out. */
self.addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => {
  self.postMessage(readSource(data.bytes, data.name));
});
