import { probeStorage } from './probe-storage';

/** The little of the extension API that is used here. */
interface Extension {
  readonly runtime: {
    readonly onMessage: {
      addListener(listener: (message: unknown, sender: unknown, respond: (value: unknown) => void) => true): void;
    };
  };
}

/* The background of the bench's extension: says what it is allowed. */
(globalThis as unknown as { chrome: Extension }).chrome.runtime.onMessage.addListener((_message, _sender, respond) => {
  void probeStorage().then(respond);
  return true;
});
