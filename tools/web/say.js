// say.js -- what the page says, in the program's two languages: words, buttons, and two
// boxes: one that tells something, one that lists things.
'use strict';

class Say {
  // read: the words of a language, as { key: text }
  constructor(read) {
    Object.assign(this, { read, texts: {}, language: '', told: Promise.resolve() });
  }

  speak(language) {
    this.language = language;
    this.texts[language] = this.texts[language] || this.read(language);
    document.documentElement.lang = language;
  }

  // A text, with values in the place of {names}.
  word(key, values = {}) {
    return this.texts[this.language][key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
  }

  moment(date) {
    return date.toLocaleString(this.language, { dateStyle: 'medium', timeStyle: 'short' });
  }

  button(key, act = () => {}) {
    const made = document.createElement('button');
    made.textContent = this.word(key);
    made.addEventListener('click', act);
    return made;
  }

  static fill(dialog, title, text, buttons) {
    dialog.querySelector('h1').textContent = title;
    dialog.querySelector('p').textContent = text;
    dialog.querySelector('div').replaceChildren(...buttons);
  }

  // What was in front may be another canvas by now.
  static leave() { document.getElementById('canvas').focus(); }

  // Tells something that has to be closed, after what is being told already. Each of its
  // buttons closes it. Returns when that has happened.
  tell(title, text, ...buttons) {
    const all = buttons.length > 0 ? buttons : [this.button('page.close')];
    this.told = this.told.then(() => new Promise((closed) => {
      const dialog = document.getElementById('told');
      for (const one of all) one.addEventListener('click', () => dialog.close());
      Say.fill(dialog, title, text, all);
      dialog.onclose = () => {
        Say.leave();
        closed();
      };
      dialog.showModal();
    }));
    return this.told;
  }

  // Whether somebody wants what cannot be taken back: `key` is the deed.
  async sure(key, text) {
    let yes = false;
    await this.tell(this.word(key), text, this.button('page.leave'),
      this.button(key, () => { yes = true; }));
    return yes;
  }

  // A list of rows, with a button to close it behind the others.
  list(title, text, rows, ...buttons) {
    const dialog = document.getElementById('list');
    Say.fill(dialog, title, text, [...buttons, this.button('page.close', () => dialog.close())]);
    dialog.querySelector('ul').replaceChildren(...rows);
    dialog.onclose = Say.leave;
    if (!dialog.open) dialog.showModal();
  }

  static close_list() {
    const dialog = document.getElementById('list');
    if (dialog.open) dialog.close();
  }

  // A row of a list: what it is about, and buttons.
  static row(about, ...buttons) {
    const row = document.createElement('li'), text = document.createElement('span');
    text.append(about);
    row.append(text, ...buttons);
    return row;
  }
}
