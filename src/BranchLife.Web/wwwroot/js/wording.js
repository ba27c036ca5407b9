// Hints while somebody writes. The button beside them does the same without this file. ES2017, no libraries.
(function () {
  'use strict';

  const place = document.querySelector('[data-hints]');
  const form = place && document.getElementById(place.dataset.form);
  const found = place && place.querySelector('[data-hints-found]');
  if (!form || !found) return;

  const pauseInMs = 1500;
  let timer = null;
  let last = null;
  let asking = false;

  // Never the operation id: a hint is no act.
  function texts() {
    const list = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === 'string' && !/^Input\.(OperationId|Version)$/.test(name)) list.append(name, value);
    });
    return list;
  }

  async function ask() {
    const body = texts();
    if (asking || body.toString() === last) return;
    asking = true;
    try {
      const answer = await fetch(place.dataset.hints, {
        method: 'POST', body: body, credentials: 'same-origin', redirect: 'manual', headers: { 'X-Hints': '1' }
      });
      last = body.toString();
      found.innerHTML = answer.status === 200 ? await answer.text() : '';
    } catch (error) {
      found.textContent = '';
    }
    asking = false;
  }

  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pauseInMs);
  });

  const button = place.querySelector('button[formtarget]');
  button.addEventListener('click', (event) => {
    event.preventDefault();
    last = null;
    ask();
  });
}());
