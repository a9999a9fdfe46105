/** A page that changes by a seed, so that every round is the same. */

const NAMES = ['DeepSeek', 'BYD', 'Nvidia'];
const START = NAMES.map((name) => `<p>Of ${name} there is much to say.</p>`).join('');

/** What is highlighted on the page as it begins. */
export const SOAK_NAMES = NAMES;

export const SOAK_PAGE = `<!doctype html><html lang="en"><title>Soak</title>
<style>body { font: 18px/1.8 sans-serif; margin: 40px; width: 700px } footer { height: 3000px }</style>
<main>${START}</main><section></section><footer></footer><script>
  const section = document.querySelector('section');
  const names = ['OpenAI', 'Tesla', 'nobody', 'Huawei', 'General Motors', 'no one'];
  const frame = () => new Promise(requestAnimationFrame);
  let gone = [];
  const letGo = (element) => { gone.push(new WeakRef(element)); element.remove(); };
  const paragraph = (name) => Object.assign(document.createElement('p'), { textContent: 'And of ' + name + ' too.' });
  const changes = [
    (name) => section.append(paragraph(name)),
    (name, any) => any && letGo(any),
    (name, any) => { if (any?.firstChild) any.firstChild.data = 'Now of ' + name + '.'; },
    (name, any) => any && section.append(any),
    (name) => {
      const card = document.createElement('x-card');
      card.attachShadow({ mode: name === 'Tesla' ? 'closed' : 'open' }).append(paragraph(name));
      section.append(card);
    },
    (name, any) => any?.toggleAttribute('contenteditable'),
    (name) => { for (const old of [...section.children].slice(0, 4)) letGo(old); section.append(paragraph(name)); },
    (name, any, at) => { if (at % 20 === 0) history.replaceState(null, '', '?route=' + at); },
    (name, any, at) => {
      if (at % 10 > 0) return;
      const inner = document.createElement('iframe');
      inner.srcdoc = '<p>In a frame: ' + name;
      section.append(inner);
    },
  ];
  globalThis.soak = {
    /** Steps, one a frame of animation; the generator is mulberry32. */
    async change(steps, seed) {
      let state = seed;
      const random = (below) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
      };
      for (let at = 0; at < steps; at++) {
        const any = section.children[random(section.children.length || 1)];
        changes[random(changes.length)](names[random(names.length)], any, at);
        scrollTo({ top: random(400), behavior: 'instant' });
        await frame();
      }
    },
    reset() {
      for (const child of [...section.children]) letGo(child);
      history.replaceState(null, '', location.pathname);
      scrollTo({ top: 0, behavior: 'instant' });
    },
    /** How many removed elements are still alive. */
    kept() {
      gone = gone.filter((one) => one.deref());
      return gone.length;
    },
  };
</script></html>`;
