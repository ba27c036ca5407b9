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

  window.branchLife = { newId };

  // One submit has one effect on the server anyway; this spares the second click.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== 'post') return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if (form.id === 'sign-out' && !maySignOut()) {
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

  // What was entered offline and never handed in goes with the sign-out; nobody shall lose it unasked.
  function maySignOut() {
    let unsent = 0;
    try { unsent = Number(localStorage.getItem(prefix + 'room-unsent')); } catch (error) { /* switched off */ }
    return !unsent || window.confirm('本机还有 ' + unsent + ' 条离线登记没有合并，退出后将被删除。仍要退出吗？');
  }

  function forgetAll() {
    if (window.indexedDB) indexedDB.deleteDatabase('branchlife-room');
    if (window.caches) caches.delete('branchlife-room');
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
    let unresolved = null;

    // A copy that was offered and not yet decided on outlives what is typed meanwhile.
    function keep() {
      remember(key, { at: Date.now(), fields: written(entries()), older: unresolved });
    }

    function settle() {
      if (unresolved) remember(key, unresolved);
      else forget(key);
    }

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
          if (fingerprint() === acknowledged) settle();
          say('已保存 ' + clock(new Date()));
        } else if (answer.type === 'opaqueredirect' || answer.status === 401) {
          pending = null;
          stopped = true;
          say('登录已失效，已存在本机；请重新登录', true);
        } else if (answer.status >= 400 && answer.status < 500 && answer.status !== 429) {
          pending = null;
          stopped = answer.status !== 400;
          say(answer.status === 409
            ? '内容已在别处修改，已存在本机；请点“保存”查看两份内容'
            : '未能保存，已存在本机；请点“保存”查看原因', true);
          acknowledged = answer.status === 400 ? fingerprint() : acknowledged;
        } else {
          say('未能保存，已存在本机 ' + clock(new Date()), true);
        }
      } catch (error) {
        say('未连接，已存在本机 ' + clock(new Date()), true);
      }
      busy = false;
      if (waiting) {
        const submitter = waiting === true ? undefined : waiting;
        waiting = null;
        if (form.requestSubmit) form.requestSubmit(submitter);
        else form.submit();
      }
    }

    form.addEventListener('input', keep);
    // A save under way is waited for, or the two would meet as strangers; one that was never acknowledged keeps its own
    // operation id, or what was typed since would pass for the same save.
    form.addEventListener('submit', (event) => {
      if (busy) {
        event.preventDefault();
        waiting = event.submitter || true;
        return;
      }
      if (pending) setField('Input.OperationId', newId());
      keep();
      remember(prefix + 'sent', { key: key, path: location.pathname });
    });
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    setInterval(send, every);
    offer(form, key, fingerprint, (copy) => {
      unresolved = copy;
      if (fingerprint() === acknowledged) settle();
      else keep();
    });
  }

  // Lines of a list may have moved since: a line with a number of its own (….Ordinal) is found by it, not by its place.
  function stable(list) {
    const numbers = {};
    list.forEach((pair) => {
      const match = /^(.+\[\d+\])\.Ordinal$/.exec(pair[0]);
      if (match) numbers[match[1]] = match[1].replace(/\[\d+\]$/, '#' + pair[1]);
    });
    return list.map((pair) => {
      const match = /^(.+\[\d+\])(\..+)$/.exec(pair[0]);
      return match && numbers[match[1]] ? [numbers[match[1]] + match[2], pair[1]] : pair;
    });
  }

  function put(control, value) {
    if (control.type === 'checkbox' || control.type === 'radio') control.checked = value;
    else control.value = value;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  // What the copy says at each place of the form, and what stands there now.
  function differences(form, fields) {
    const controls = Array.from(form.elements).filter((control) => control.name && control.tagName !== 'BUTTON');
    const keys = stable(controls.map((control) => [control.name, control.value])).map((pair) => pair[0]);
    const left = stable(fields);
    const take = (name, value) => {
      const at = left.findIndex((pair) => pair[0] === name && (value === undefined || pair[1] === value));
      return at < 0 ? null : left.splice(at, 1)[0][1];
    };
    const found = [];
    controls.forEach((control, index) => {
      if (control.type === 'checkbox' || control.type === 'radio') {
        const ticked = take(keys[index], control.value) !== null;
        if (ticked !== control.checked) found.push({ control: control, value: ticked, mine: ticked ? '已选' : '未选', theirs: control.checked ? '已选' : '未选' });
        return;
      }
      const value = take(keys[index]);
      if (control.type === 'hidden' || value === null || value.replace(/\r\n/g, '\n') === control.value) return;
      const said = (raw) => (control.tagName === 'SELECT'
        ? (Array.from(control.options).filter((option) => option.value === raw)[0] || { text: raw }).text : raw);
      found.push({ control: control, value: value, mine: said(value), theirs: said(control.value) });
    });
    left.filter((pair) => pair[1].trim() && /\.(Problem|Instance|Cause|Measure|Remark)$/.test(pair[0]))
      .forEach((pair) => found.push({ control: null, value: pair[1], mine: pair[1], theirs: '' }));
    return found;
  }

  function titleOf(control) {
    if (!control) return '页面上已没有的一处';
    const label = control.id && document.querySelector('label[for="' + control.id + '"]');
    return [control.dataset.aspect, label ? label.textContent : ''].filter(Boolean).join('：');
  }

  function make(tag, className, words) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (words !== undefined) made.textContent = words;
    return made;
  }

  // A copy left behind by a lost connection is offered with both texts of every place, never put in by itself.
  function offer(form, key, fingerprint, undecided) {
    const left = recall(key);
    const copies = left ? [left, left.older].filter((copy) => copy && copy.fields && Date.now() - copy.at < 7 * dayInMs) : [];
    const open = copies.map((copy) => ({ copy: copy, places: differences(form, copy.fields) })).filter((one) => one.places.length > 0);
    if (open.length === 0) {
      if (left && (fingerprint() === JSON.stringify(left.fields) || copies.length === 0) && !document.querySelector('.problems')) forget(key);
      return;
    }
    const copy = open[0].copy;
    undecided({ at: copy.at, fields: copy.fields, older: open.length > 1 ? { at: open[1].copy.at, fields: open[1].copy.fields } : null });
    form.insertAdjacentElement('beforebegin', noteOf(form, copy, open[0].places, () => {
      undecided(null);
      if (open.length > 1) offerNext(form, open[1].copy, undecided);
    }));
  }

  function offerNext(form, copy, undecided) {
    const places = differences(form, copy.fields);
    if (places.length === 0) return;
    undecided({ at: copy.at, fields: copy.fields });
    form.insertAdjacentElement('beforebegin', noteOf(form, copy, places, () => undecided(null)));
  }

  function noteOf(form, copy, places, done) {
    const note = make('section', 'card left-copy');
    const saved = Number(form.dataset.savedAt) || 0;
    const head = make('header');
    head.appendChild(make('h2', '', '本机留有 ' + clock(new Date(copy.at)) + ' 未保存成功的内容'));
    head.appendChild(make('span', 'tag warn', places.length + ' 处不同'));
    const body = make('div', 'card-body');
    body.appendChild(make('p', 'hint', saved > copy.at
      ? '已保存的文字比本机的新（' + clock(new Date(saved)) + '）。请逐处对照，需要哪一处就采用哪一处。'
      : '可以全部恢复，也可以逐处采用；没有采用的保持现在的文字。'));
    const close = () => { note.remove(); done(); };
    const button = (into, words, act) => {
      const made = make('button', 'btn btn-sm', words);
      made.type = 'button';
      made.addEventListener('click', act);
      into.appendChild(made);
      into.appendChild(document.createTextNode(' '));
      return made;
    };
    const acts = make('p', 'acts');
    button(acts, '恢复这些内容', () => {
      places.forEach((place) => { if (place.control) put(place.control, place.value); });
      close();
    });
    button(acts, '不要了', close);
    body.appendChild(acts);
    places.forEach((place) => {
      const one = make('div', 'point');
      one.appendChild(make('h3', '', titleOf(place.control)));
      const facts = make('dl', 'facts');
      facts.appendChild(make('dt', '', '本机的'));
      facts.appendChild(make('dd', 'text', place.mine || '空白'));
      facts.appendChild(make('dt', '', '已保存的'));
      facts.appendChild(make('dd', 'text', place.theirs || '空白'));
      one.appendChild(facts);
      if (place.control) {
        const take = button(one, '采用本机的', () => {
          put(place.control, place.value);
          take.disabled = true;
          take.textContent = '已采用';
        });
      }
      body.appendChild(one);
    });
    note.appendChild(head);
    note.appendChild(body);
    return note;
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
