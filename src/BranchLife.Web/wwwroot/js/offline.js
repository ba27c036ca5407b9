// The offline page of a sitting: what is entered lies in this browser, each entry with its own operation id, until the server
// has taken it. Handing in twice changes nothing. ES2017, no libraries.
(function () {
  'use strict';

  const desk = document.getElementById('offline');
  if (!desk || !window.indexedDB) return;
  const line = document.querySelector('[data-line]');
  const list = desk.querySelector('[data-queue]');
  const form = document.getElementById('merge');
  const unsent = 'branchlife:room-unsent';
  const batch = 40;
  const newId = window.branchLife.newId; // site.js runs before this file
  desk.hidden = false;

  function store(mode, act) {
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('branchlife-room', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('queue', { keyPath: 'op' });
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const work = db.transaction('queue', mode);
        const asked = act(work.objectStore('queue'));
        work.oncomplete = () => { db.close(); resolve(asked && asked.result); };
        work.onerror = () => { db.close(); reject(work.error); };
      };
    });
  }

  const all = () => store('readonly', (queue) => queue.getAll());
  const put = (entry) => store('readwrite', (queue) => queue.put(entry));
  const drop = (op) => store('readwrite', (queue) => queue.delete(op));
  const mine = (entries) => entries.filter((entry) => entry.session === desk.dataset.session && entry.owner === desk.dataset.person)
    .sort((one, other) => one.at - other.at);

  function say(words, bad) {
    line.textContent = words;
    line.classList.toggle('warn', !!bad);
    line.classList.toggle('info', !bad);
  }

  function make(tag, className, words) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (words !== undefined) made.textContent = words;
    return made;
  }

  const nameOf = (id) => {
    const row = desk.querySelector('[data-row="' + id + '"]');
    return row ? row.dataset.name : '';
  };
  const words = { Present: '到会', OnLeave: '请假', Absent: '缺席' };

  function titleOf(entry) {
    if (entry.presence) return nameOf(entry.person) + '：' + words[entry.presence] + (entry.reason ? '（' + entry.reason + '）' : '');
    return entry.author === entry.subject ? nameOf(entry.author) + '的自我批评' : nameOf(entry.author) + '对' + nameOf(entry.subject);
  }

  function button(into, text, act) {
    const made = make('button', 'btn btn-sm', text);
    made.type = 'button';
    made.addEventListener('click', act);
    into.appendChild(made);
    into.appendChild(document.createTextNode(' '));
  }

  async function show() {
    const entries = await all();
    const own = mine(entries);
    const others = entries.filter((entry) => entry.owner !== desk.dataset.person).length;
    list.textContent = '';
    if (own.length === 0) list.appendChild(make('p', 'mute', '本机没有等待合并的登记。'));
    if (others > 0) list.appendChild(make('p', 'notice warn', '本机还有另一账号没有合并的登记 ' + others + ' 条，请该同志登录后合并。'));
    own.forEach((entry) => {
      const one = make('div', 'offline-entry');
      one.dataset.op = entry.op;
      one.appendChild(make('strong', '', titleOf(entry)));
      if (entry.words) one.appendChild(make('p', 'text', entry.words));
      if (entry.sentence) one.appendChild(make('p', 'late', entry.sentence));
      const acts = make('p', 'acts');
      if (entry.theirs) {
        one.dataset.conflict = 'yes';
        const facts = make('dl', 'facts');
        facts.appendChild(make('dt', '', '本机登记'));
        facts.appendChild(make('dd', 'text', entry.words || titleOf(entry)));
        facts.appendChild(make('dt', '', '已有记录'));
        facts.appendChild(make('dd', 'text', entry.theirs));
        one.appendChild(facts);
        button(acts, entry.presence ? '以本机为准' : '两条都留', () => decide(entry, 'Mine'));
        button(acts, '以已有记录为准', () => decide(entry, 'Theirs'));
      } else {
        button(acts, '撤回', async () => { await drop(entry.op); show(); });
      }
      one.appendChild(acts);
      list.appendChild(one);
      const state = entry.person && desk.querySelector('[data-row="' + entry.person + '"] [data-state]');
      if (state) state.textContent = words[entry.presence] + '（待合并）';
    });
    desk.querySelector('[data-count]').textContent = own.length + ' 条';
    try {
      if (entries.length > 0) localStorage.setItem(unsent, String(entries.length));
      else localStorage.removeItem(unsent);
    } catch (error) { /* switched off */ }
  }

  async function decide(entry, decision) {
    entry.decision = decision;
    await put(entry);
    await merge();
  }

  async function add(entry) {
    entry.op = newId();
    entry.at = Date.now();
    entry.session = desk.dataset.session;
    entry.owner = desk.dataset.person;
    await put(entry);
    await show();
  }

  desk.addEventListener('click', async (event) => {
    const mark = event.target.closest('[data-presence]');
    if (!mark) return;
    const row = mark.closest('[data-row]');
    const presence = mark.dataset.presence;
    const reason = presence === 'OnLeave' ? row.querySelector('[data-reason]').value.trim() : '';
    if (presence === 'OnLeave' && !reason) {
      say('请写明' + row.dataset.name + '请假的事由。', true);
      return;
    }
    // The last mark of a comrade is the one that counts; only one is handed in.
    const before = mine(await all()).filter((entry) => entry.person === row.dataset.row);
    for (const entry of before) await drop(entry.op);
    await add({
      person: row.dataset.row, presence: presence, edition: Number(row.dataset.edition), reason: reason || null,
      kind: presence === 'OnLeave' ? row.querySelector('[data-kind]').value : null,
      approver: presence === 'OnLeave' ? row.querySelector('[data-approver]').value : null
    });
  });

  const entryForm = document.getElementById('entry');
  const field = (name) => document.getElementById('entry-' + name);
  const typed = 'branchlife:' + desk.dataset.person + ':room-typed:' + desk.dataset.session;
  const fields = ['author', 'subject', 'aspect', 'words', 'reply'];
  if (entryForm) {
    try {
      const left = JSON.parse(localStorage.getItem(typed)) || {};
      fields.forEach((name) => { if (field(name) && left[name]) field(name).value = left[name]; });
    } catch (error) { /* nothing left */ }
    entryForm.addEventListener('input', () => {
      const left = {};
      fields.forEach((name) => { if (field(name)) left[name] = field(name).value; });
      try { localStorage.setItem(typed, JSON.stringify(left)); } catch (error) { /* full or switched off */ }
    });
    entryForm.addEventListener('submit', async (event) => {
      event.preventDefault();
      const said = field('words').value.trim();
      if (!said) return;
      await add({
        author: field('author').value, subject: field('subject').value, aspect: field('aspect') ? field('aspect').value || null : null,
        words: said, reply: field('reply').value.trim() || null, seen: Number(desk.dataset.seen)
      });
      ['words', 'reply'].forEach((name) => { field(name).value = ''; });
      field('author').value = '';
      try { localStorage.removeItem(typed); } catch (error) { /* switched off */ }
      field('author').focus();
    });
  }

  // The page may be an old one from the worker, its token with it: both are fetched anew before anything is handed in.
  function freshToken() {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open('GET', location.pathname + '?fresh=' + Date.now());
      request.responseType = 'document';
      request.onload = () => {
        const other = request.response && request.response.getElementById('offline');
        if (!other) reject(new Error('signed-out'));
        else if (other.dataset.person !== desk.dataset.person) reject(new Error('somebody-else'));
        else resolve(request.response.querySelector('#merge [name=__RequestVerificationToken]').value);
      };
      request.onerror = () => reject(new Error('line'));
      request.send();
    });
  }

  let merging = false;
  async function merge() {
    if (merging) return;
    merging = true;
    try {
      const token = await freshToken();
      const waiting = mine(await all()).filter((entry) => !entry.theirs || entry.decision);
      let kept = 0;
      for (let from = 0; from < waiting.length; from += batch) {
        const part = waiting.slice(from, from + batch);
        const body = new URLSearchParams();
        body.append('__RequestVerificationToken', token);
        body.append('Input.Queue', JSON.stringify(part));
        const answer = await fetch(form.getAttribute('action'), {
          method: 'POST', body: body, credentials: 'same-origin', redirect: 'manual', headers: { 'X-Autosave': '1' }
        });
        if (!answer.ok) throw new Error(answer.status === 401 || answer.type === 'opaqueredirect' ? 'signed-out' : 'refused');
        const fates = await answer.json();
        for (const fate of fates) {
          const entry = part.filter((one) => one.op === fate.op)[0];
          if (fate.fate === 'Conflict' || fate.fate === 'Refused') {
            entry.theirs = fate.theirs;
            entry.sentence = fate.sentence;
            entry.decision = null;
            await put(entry);
          } else {
            kept++;
            await drop(fate.op);
          }
        }
      }
      const left = mine(await all());
      const open = left.filter((entry) => entry.theirs).length;
      say('已合并 ' + kept + ' 条' + (open > 0 ? '；' + open + ' 条与已有记录不一致，请逐条选择。' : left.length > 0 ? '；' + left.length + ' 条没有合并，请看说明。' : '，本机不再留存。'), left.length > 0);
    } catch (error) {
      say(error.message === 'signed-out' ? '登录已失效，登记仍存在本机；请重新登录后再合并。'
        : error.message === 'somebody-else' ? '现在登录的是另一账号，请退出后由本人登录合并。'
          : error.message === 'refused' ? '服务器没有接收，登记仍存在本机，请稍后再试。'
            : '还没有恢复连接，登记都存在本机。', true);
    }
    merging = false;
    await show();
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    merge();
  });
  window.addEventListener('offline', () => say('未连接：登记存在本机，恢复连接后合并。', true));
  window.addEventListener('online', () => say('已恢复连接，可以合并。'));

  if (navigator.serviceWorker && window.isSecureContext) {
    const address = desk.dataset.worker;
    const policy = window.trustedTypes && trustedTypes.createPolicy('branchlife-worker', { createScriptURL: (url) => {
      if (url !== '/sessions/offline-worker.js') throw new TypeError('another worker');
      return url;
    } });
    const page = location.origin + location.pathname;
    navigator.serviceWorker.addEventListener('message', () => { desk.dataset.kept = 'yes'; });
    navigator.serviceWorker.register(policy ? policy.createScriptURL(address) : address, { scope: location.pathname })
      .then((registration) => {
        const worker = registration.active || registration.installing || registration.waiting;
        const addresses = Array.from(document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src]')).map((one) => one.href || one.src).concat(page);
        if (worker.state === 'activated') worker.postMessage(addresses);
        else worker.addEventListener('statechange', () => { if (worker.state === 'activated') worker.postMessage(addresses); });
      }, () => say('浏览器不能在断线后重新打开本页：断线后请不要关闭，登记仍存在本机。', true));
  } else {
    say('浏览器不能在断线后重新打开本页：断线后请不要关闭，登记仍存在本机。', true);
  }
  show();
}());
