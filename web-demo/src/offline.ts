/** After a first visit the demo works without a network: a service worker keeps its files. */

export function keepOffline(): void {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) {
    return;
  }
  // A page opened from a place that allows none works as before, with its network.
  navigator.serviceWorker.register(new URL("./sw.js", document.baseURI)).catch(() => undefined);
}
