// turn.js -- the program's turn and the page's. The program runs until it has nothing left
// to do; then it waits here, for the next event, the next frame or a time.
'use strict';

class Turn {
  static FRAME = 20; // milliseconds: what is shorter is a wait for the next frame
  static PAD = 40;   // how often somebody looks at a game pad: it sends no events

  // look: is called when the program waits, some times a second at most, and once more
  // when all is quiet
  constructor(look) {
    Object.assign(this, { look, looked: 0, later: 0, woken: null });
  }

  // Ends the program's wait; it looks for events itself.
  wake() {
    if (this.woken) this.woken();
  }

  // Calls `done` when it is the program's turn again. is_due: whether that is at once.
  wait(milliseconds, is_due, done) {
    this.look_after();
    let timer = 0;
    this.woken = () => {
      this.woken = null;
      clearTimeout(timer);
      Turn.frame(done);
    };
    const pad = Turn.has_pad() && (milliseconds < 0 || milliseconds > Turn.PAD);
    const time = pad ? Turn.PAD : milliseconds;
    if (is_due || (time >= 0 && time <= Turn.FRAME)) this.wake();
    else if (time > 0) timer = setTimeout(() => this.wake(), time);
  }

  static frame(go) {
    let gone = false;
    const once = () => {
      if (gone) return;
      gone = true;
      clearTimeout(late);
      go();
    };
    const late = setTimeout(once, 250); // a page that nobody sees has no frames
    requestAnimationFrame(once);
  }

  static has_pad() {
    return Array.from(navigator.getGamepads ? navigator.getGamepads() : []).some(Boolean);
  }

  look_after() {
    if (this.later) return;
    const due = this.looked + 300 - performance.now();
    this.later = setTimeout(() => {
      this.later = 0;
      this.looked = performance.now();
      this.look();
    }, Math.max(0, due));
  }
}
