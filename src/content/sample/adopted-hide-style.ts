import type { HideStyle } from '../hide-style';

/** A sheet that the document adopts: the content security policy of the extension's own pages lets no `<style>` in. */
export class AdoptedHideStyle implements HideStyle {
  readonly #sheet = new CSSStyleSheet();

  constructor(document: Document) {
    document.adoptedStyleSheets.push(this.#sheet);
  }

  setText(sheet: string): void {
    this.#sheet.replaceSync(sheet);
  }

  setOn(isOn: boolean): void {
    this.#sheet.disabled = !isOn;
  }
}
