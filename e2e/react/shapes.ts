import { createElement as h, Fragment, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

/*
 * Six shapes of text that a component renders anew, each damaged before and after: what broke React when translators
 * replaced its text nodes (facebook/react#11538). `window.renderAgain()` shows the second state of all, `unmountAll()`
 * takes them away.
 */
type Shape = (props: { readonly again: boolean }) => ReactNode;

const SHAPES: Readonly<Record<string, Shape>> = {
  /** The only text of an element. */
  text: ({ again }) => h('p', null, again ? 'Аiửu hai' : 'Nhiửu điửu'),
  /** Texts side by side, one of which changes. */
  neighbours: ({ again }) => h('p', null, 'Nhiửu ', again ? 'quyửn' : 'điửu', ' vử đây'),
  /** An element that comes before a text: React puts it in front of the text node that it knows. */
  before: ({ again }) => h('p', null, again && h('b', null, 'Аảng '), 'vử nhiửu nơi'),
  /** A text that an element takes the place of. */
  replaced: ({ again }) => h('p', null, again ? h('i', null, 'Chiửu nay') : 'Chiửu qua', '.'),
  /** A list in another order. */
  list: ({ again }) => {
    const items = ['Аiửu một', 'Аiửu hai', 'Аiửu ba'];
    const shown = again ? [...items].reverse().slice(0, 2) : items;
    return h('ul', null, ...shown.map((item) => h('li', { key: item }, item)));
  },
  /** A fragment with a text of its own between others. */
  fragment: ({ again }) =>
    h('p', null, h(Fragment, null, again ? null : 'nhiửu '), h('b', null, 'quyửn'), again ? ' vử sau' : ''),
};

interface ShapesWindow {
  renderAgain: () => void;
  unmountAll: () => void;
}

const setters: ((again: boolean) => void)[] = [];
const roots = Object.entries(SHAPES).map(([name, shape]) => {
  const host = document.body.appendChild(Object.assign(document.createElement('div'), { id: name }));
  const root = createRoot(host);
  const Stateful = () => {
    const [again, setAgain] = useState(false);
    setters.push(setAgain);
    return shape({ again });
  };
  root.render(h(Stateful));
  return root;
});

const shared = window as unknown as ShapesWindow;
shared.renderAgain = () => flushSync(() => setters.forEach((set) => set(true)));
shared.unmountAll = () => roots.forEach((root) => root.unmount());
