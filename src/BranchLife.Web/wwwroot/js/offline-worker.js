// Keeps the offline page of one sitting and its style and script, and nothing else: no page of the record, no answer of a
// form. Its scope is that one page.
'use strict';

const cacheName = 'branchlife-room';
const isStatic = (url) => /^\/(css|js|lib)\//.test(url.pathname) || /^\/favicon\./.test(url.pathname);
const isOwn = (url) => url.origin === location.origin && (url.href.split(/[?#]/)[0] === registration.scope || isStatic(url));

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

function keep(request, answer) {
  // A page that led to the sign-in is no offline page.
  if (!answer.ok || answer.redirected || answer.type !== 'basic') return Promise.resolve();
  return caches.open(cacheName).then((cache) => cache.put(request, answer.clone()));
}

self.addEventListener('message', (event) => {
  const addresses = event.data.filter((address) => isOwn(new URL(address, location.href)));
  event.waitUntil(Promise.all(addresses.map((address) =>
    fetch(address, { credentials: 'same-origin' }).then((answer) => keep(address, answer), () => undefined)))
    .then(() => event.source && event.source.postMessage('kept')));
});

self.addEventListener('fetch', (event) => {
  const request = event.request;
  const url = new URL(request.url);
  const isPage = request.mode === 'navigate';
  if (request.method !== 'GET' || !isOwn(url) || !(isPage || isStatic(url))) return;
  const key = isPage ? registration.scope : request.url;
  event.respondWith(fetch(request).then(
    (answer) => keep(key, answer.clone()).then(() => answer),
    () => caches.match(key).then((kept) => kept || Response.error())));
});
