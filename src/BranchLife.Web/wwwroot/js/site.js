// Live comfort only: every page works without this file. ES2017, no libraries.
(function () {
  'use strict';

  const prefix = 'branchlife:';
  const dayInMs = 86400000;

  function clock(date) {
    const two = (n) => (n < 10 ? '0' : '') + n;
    return two(date.getHours()) + ':' + two(date.getMinutes());
  }

  function newId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = Array.from(bytes, (b) => ('0' + b.toString(16)).slice(-2)).join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  }

  // One submit has one effect on the server anyway; this spares the second click.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    if (form.id === 'sign-out') forgetAll();
  });
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach((form) => form.removeAttribute('data-sent'));
  });

  // A select or box with data-submit sends its query form at once.
  document.addEventListener('change', (event) => {
    if (event.target.hasAttribute('data-submit') && event.target.form) event.target.form.submit();
  });

  document.querySelectorAll('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  });

  // In a table of links the arrow keys lead to the next link in that direction.
  document.querySelectorAll('table[data-arrows]').forEach((table) => {
    const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };
    table.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      const cell = event.target.closest('td');
      if (!step || !cell) return;
      event.preventDefault();
      let [row, column] = [cell.parentNode.rowIndex + step[0], cell.cellIndex + step[1]];
      while (table.rows[row] && table.rows[row].cells[column]) {
        const link = table.rows[row].cells[column].querySelector('a');
        if (link) {
          link.focus();
          return;
        }
        [row, column] = [row + step[0], column + step[1]];
      }
    });
  });

  // Texts with a limit say how much is left.
  document.querySelectorAll('textarea[maxlength]').forEach((area) => {
    const left = document.createElement('p');
    left.className = 'hint left';
    const tell = () => { left.textContent = area.value.length + ' / ' + area.maxLength + ' 字'; };
    area.insertAdjacentElement('afterend', left);
    area.addEventListener('input', tell);
    tell();
  });

  function forgetAll() {
    try {
      Object.keys(localStorage).filter((key) => key.startsWith(prefix)).forEach((key) => localStorage.removeItem(key));
    } catch (error) { /* storage may be switched off */ }
  }

  function remember(key, copy) {
    try { localStorage.setItem(key, JSON.stringify(copy)); } catch (error) { /* full or switched off */ }
  }

  function recall(key) {
    try { return JSON.parse(localStorage.getItem(key)); } catch (error) { return null; }
  }

  function forget(key) {
    try { localStorage.removeItem(key); } catch (error) { /* switched off */ }
  }

  // Autosave: <form method="post" data-autosave data-person="…">. A copy stays in this browser until the server has
  // acknowledged it. What was sent is sent again unchanged until acknowledged, so that an answer lost on the way can
  // neither lose nor double anything; only then follows what was typed meanwhile.
  function autosave(form) {
    const key = prefix + (form.dataset.person || '') + ':' + location.pathname + '#' + (form.id || '');
    const every = Number(form.dataset.autosave) || 5000;
    const word = document.createElement('span');
    word.className = 'saved';
    word.setAttribute('role', 'status');
    (form.querySelector('[data-saved]') || form).appendChild(word);
    let acknowledged = fingerprint();
    let pending = null;
    let stopped = false;
    let busy = false;
    let waiting = null;

    function entries() {
      const list = [];
      new FormData(form).forEach((value, name) => {
        if (typeof value === 'string') list.push([name, value]);
      });
      return list;
    }

    function written(list) {
      return list.filter((pair) => !/^__|^Input\.(OperationId|Version)$/.test(pair[0]));
    }

    function fingerprint() {
      return JSON.stringify(written(entries()));
    }

    function say(words, bad) {
      word.textContent = words;
      word.classList.toggle('bad', !!bad);
    }

    function setField(name, value) {
      const field = form.elements.namedItem(name);
      if (field && value) field.value = value;
    }

    async function send() {
      if (busy || stopped || form.dataset.sent) return;
      if (!pending) {
        if (fingerprint() === acknowledged) return;
        pending = { body: new URLSearchParams(entries()), mark: fingerprint() };
      }
      busy = true;
      try {
        const answer = await fetch(form.getAttribute('action') || location.href, {
          method: 'POST', body: pending.body, credentials: 'same-origin', redirect: 'manual', headers: { 'X-Autosave': '1' }
        });
        if (answer.status === 204) {
          acknowledged = pending.mark;
          pending = null;
          setField('Input.Version', answer.headers.get('Record-Version'));
          setField('Input.OperationId', newId());
          if (fingerprint() === acknowledged) forget(key);
          say('已保存 ' + clock(new Date()));
        } else if (answer.type === 'opaqueredirect' || answer.status === 401) {
          pending = null;
          stopped = true;
          say('登录已失效，未能保存，已留在本机；请重新登录', true);
        } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
          pending = null;
          stopped = answer.status !== 400;
          say(answer.status === 409
            ? '内容已在别处修改，未能保存，已留在本机；请点“保存”查看两份内容'
            : '未能保存，已留在本机；请点“保存”查看原因', true);
          acknowledged = answer.status === 400 ? fingerprint() : acknowledged;
        } else {
          say('未能保存，已留在本机', true);
        }
      } catch (error) {
        say('未能保存，已留在本机', true);
      }
      busy = false;
      if (waiting) {
        const submitter = waiting === true ? undefined : waiting;
        waiting = null;
        if (form.requestSubmit) form.requestSubmit(submitter);
        else form.submit();
      }
    }

    form.addEventListener('input', () => {
      remember(key, { at: Date.now(), fields: written(entries()) });
    });
    // A save under way is waited for, or the two would meet as strangers; one that was never acknowledged keeps its own
    // operation id, or what was typed since would pass for the same save.
    form.addEventListener('submit', (event) => {
      if (busy) {
        event.preventDefault();
        waiting = event.submitter || true;
        return;
      }
      if (pending) setField('Input.OperationId', newId());
      remember(key, { at: Date.now(), fields: written(entries()) });
      remember(prefix + 'sent', { key: key, path: location.pathname });
    });
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    setInterval(send, every);
    offer(form, key, fingerprint);
  }

  function putBack(form, fields) {
    const left = fields.slice();
    const take = (name, value) => {
      const at = left.findIndex((pair) => pair[0] === name && (value === undefined || pair[1] === value));
      return at < 0 ? null : left.splice(at, 1)[0][1];
    };
    Array.from(form.elements).forEach((control) => {
      if (!control.name || control.type === 'hidden' || control.tagName === 'BUTTON') return;
      if (control.type === 'checkbox' || control.type === 'radio') {
        control.checked = take(control.name, control.value) !== null;
      } else {
        const value = take(control.name);
        if (value !== null) control.value = value;
      }
    });
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // A copy left behind by a lost connection is offered, never put in by itself.
  function offer(form, key, fingerprint) {
    const copy = recall(key);
    if (!copy || !copy.fields) return;
    const same = JSON.stringify(copy.fields) === fingerprint();
    if (Date.now() - copy.at > 7 * dayInMs || (same && !document.querySelector('.problems'))) forget(key);
    if (same || !recall(key)) return;
    const note = document.createElement('div');
    note.className = 'notice info';
    note.appendChild(document.createTextNode('本机留有 ' + clock(new Date(copy.at)) + ' 未保存成功的内容。 '));
    const button = (words, act) => {
      const made = document.createElement('button');
      made.type = 'button';
      made.className = 'btn btn-sm';
      made.textContent = words;
      made.addEventListener('click', () => { act(); note.remove(); });
      note.appendChild(made);
      note.appendChild(document.createTextNode(' '));
    };
    button('恢复这些内容', () => putBack(form, copy.fields));
    button('不要了', () => forget(key));
    form.insertAdjacentElement('beforebegin', note);
  }

  // The server led a sent form on, or says that it is done: it has what was typed.
  const sent = recall(prefix + 'sent');
  if (sent) {
    forget(prefix + 'sent');
    const led = sent.path !== location.pathname && !document.querySelector('.sign-in, .plain-page');
    if (led || document.querySelector('.notice[role=status]')) forget(sent.key);
  }

  document.querySelectorAll('form[data-autosave]').forEach(autosave);
}());
