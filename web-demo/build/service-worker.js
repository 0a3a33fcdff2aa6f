// Keeps the files of the demo, so that it opens without a network. build/offline.ts fills in what is kept.

const NAME = "mednum-demo-";
const VERSION = "VERSION";
const KEPT = NAME + VERSION;
const FILES = ["FILES"];

self.addEventListener("install", (event) => {
  // Without the browser's own copies, which may be of an earlier build.
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(
    caches
      .open(KEPT)
      .then((cache) => cache.addAll(fresh))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(names.filter((name) => name.startsWith(NAME) && name !== KEPT).map((name) => caches.delete(name))),
      )
      .then(() => self.clients.claim()),
  );
});

/** The page is asked of the network first: a new build is seen at once. Its files carry their content in their name. */
async function answer(request) {
  const cache = await caches.open(KEPT);
  if (request.mode === "navigate") {
    return fetch(request).catch(() => cache.match("./"));
  }
  // A host may say that its answers vary with who asks; these do not.
  return (await cache.match(request, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin) {
    event.respondWith(answer(request));
  }
});
