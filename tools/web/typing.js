// typing.js -- a keyboard on glass: a field of the page's, since a picture brings none up.
// What changes in it is typed into the program.
'use strict';

class Typing {
  static BACKSPACE = 42; // SDL_SCANCODE_BACKSPACE
  static RETURN = 40;    // SDL_SCANCODE_RETURN

  // leave: gives the focus back; wake: ends the program's wait
  constructor(field, program, leave, wake) {
    Object.assign(this, { field, program, leave, wake, typed: [] });
    field.oninput = () => this.type_along();
    field.onkeydown = (event) => this.end(event);
  }

  // Signs taken away at the end of what was typed, then signs added.
  type_along() {
    const now = [...this.field.value], before = this.typed;
    let same = 0;
    while (same < before.length && now[same] === before[same]) same++;
    for (let i = same; i < before.length; i++) this.press(Typing.BACKSPACE);
    for (const sign of now.slice(same)) this.type(sign);
    this.typed = now;
  }

  press(scancode) {
    this.program._SDL_SendKeyboardKey(1, scancode);
    this.program._SDL_SendKeyboardKey(0, scancode);
    this.wake();
  }

  // One at a time: an event of SDL's does not hold many.
  type(sign) {
    const size = this.program.lengthBytesUTF8(sign) + 1, place = this.program._malloc(size);
    this.program.stringToUTF8(sign, place, size);
    this.program._SDL_SendKeyboardText(place);
    this.program._free(place);
    this.wake();
  }

  show(shown) {
    this.field.hidden = !shown;
    this.field.value = '';
    this.typed = [];
    if (shown) this.field.focus();
    else this.leave();
  }

  end(event) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    this.show(false);
    if (event.key === 'Enter') this.press(Typing.RETURN);
  }
}
