// In the meeting room: keys, clocks, and parts of the page that follow the meeting. Every page works without this file.
(function () {
  'use strict';

  // One key forward. Whoever writes keeps all keys; there Ctrl+Enter hands the entry in.
  const keys = { Enter: 'forward', ' ': 'forward', ArrowRight: 'forward', ArrowLeft: 'back', s: 'skip', S: 'skip' };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.ctrlKey && event.target.form) {
      const record = event.target.form.querySelector('[data-key=record]');
      if (record) {
        event.preventDefault();
        record.click();
      }
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
    if (event.target.closest('input, textarea, select, button, a, summary, [contenteditable]')) return;
    const button = keys[event.key] && document.querySelector('[data-key=' + keys[event.key] + ']');
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });

  // Clocks count by the server's time, whatever this machine believes.
  const said = document.querySelector('[data-now]');
  const ahead = said ? Date.now() - Number(said.dataset.now) : 0;
  function tick() {
    document.querySelectorAll('[data-since]').forEach((place) => {
      const seconds = Math.max(0, Math.floor((Date.now() - ahead - Number(place.dataset.since)) / 1000));
      if (!place.dataset.since) return;
      const text = Math.floor(seconds / 60) + ':' + ('0' + seconds % 60).slice(-2);
      if (place.textContent !== text) place.textContent = text;
    });
  }
  tick();
  setInterval(tick, 1000);

  const live = document.querySelector('[data-live]');
  if (!live) return;

  // Only what nobody types into is put in anew; a place that had the keyboard keeps it.
  function take(fresh) {
    document.querySelectorAll('[data-live-part]').forEach((part) => {
      const next = fresh.querySelector('[data-live-part="' + part.dataset.livePart + '"]');
      if (!next) {
        part.remove();
        return;
      }
      const made = document.importNode(next, true);
      const focused = part.contains(document.activeElement) ? document.activeElement.dataset.key : null;
      part.replaceWith(made);
      const again = focused && made.querySelector('[data-key=' + focused + ']');
      if (again) again.focus();
    });
    tick();
  }

  let loading = false;
  let again = false;
  function refresh() {
    if (loading) {
      again = true;
      return;
    }
    loading = true;
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.onloadend = () => {
      loading = false;
      const fresh = request.status === 200 && request.responseURL === location.href ? request.response : null;
      if (fresh && fresh.querySelector('[data-live]')) {
        if (fresh.querySelectorAll('[data-live-part]').length > document.querySelectorAll('[data-live-part]').length && !document.querySelector('textarea')) location.reload();
        else take(fresh);
      } else if (request.status) {
        location.reload();
      }
      if (again) {
        again = false;
        refresh();
      }
    };
    request.send();
  }

  if (!window.EventSource) return;
  let stamp = null;
  const events = new EventSource(live.dataset.live);
  events.addEventListener('change', (event) => {
    if (stamp !== null && stamp !== event.data) refresh();
    stamp = event.data;
  });
  events.addEventListener('over', () => {
    events.close();
    refresh();
  });
  window.addEventListener('pagehide', () => events.close());
}());
