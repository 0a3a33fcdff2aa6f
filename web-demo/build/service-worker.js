// Keeps the files of the demo, so that it opens without a network. build/offline.ts fills in what is kept.

// Caches belong to a whole origin: a demo at another path has its own.
const NAME = `mednum-demo ${new URL("./", self.location).pathname} `;
const VERSION = "VERSION";
const KEPT = NAME + VERSION;
const FILES = ["FILES"];

// It waits until the pages of the build before are closed: they still send for parts that only that build has.
self.addEventListener("install", (event) => {
  // Without the browser's own copies, which may be of an earlier build.
  const fresh = FILES.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(KEPT).then((cache) => cache.addAll(fresh)));
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

const PAGE = new URL("./", self.location).href;
const BY_CONTENT = new URL("./assets/", self.location).href;

/** What was kept. A host may say that its answers vary with who asks; these do not. */
async function kept({ url }) {
  const cache = await caches.open(KEPT);
  const [place] = url.split(/[?#]/, 1);
  return cache.match([PAGE, `${PAGE}index.html`].includes(place) ? PAGE : url, { ignoreVary: true });
}

/**
 * What carries its content in its name is as it was kept. The page and what it calls by a plain name are asked of the network
 * first: a new build is seen at once, and is never given the data of the one before.
 */
async function answer(request) {
  if (request.url.startsWith(BY_CONTENT)) {
    return (await kept(request)) ?? fetch(request);
  }
  try {
    return await fetch(request);
  } catch (error) {
    const found = await kept(request);
    if (found === undefined) {
      throw error;
    }
    return found;
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === self.location.origin) {
    event.respondWith(answer(request));
  }
});
