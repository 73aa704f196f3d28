import messages from '../public/_locales/en/messages.json';
import type { Listing } from './listing';

/** Buttons are named as they are. */
const { backupNow, noAccessButton, syncSwitch, tryRun, welcomeTryOpen } = messages;

export const en: Listing = {
  summary:
    'Read Vietnamese news without the mess: repairs damaged letters in place, hides ads and what is not the article, tells who wrote it and when. Your reading history stays on your device; nothing is sent anywhere.',

  description: `Đọc Sạch (“read clean”) is for people who read Vietnamese news. When you open an article, it repairs damaged text in place, hides what is not the article, tells who wrote it, when and in which section, and keeps what you read on your device.

REPAIRS TEXT
- Many older articles show “Аảng”, “nhiửu”, “Viá»‡t Nam”, “®iÒu”. Đọc Sạch finds out how the letters were damaged and gives back “Đảng”, “nhiều”, “Việt Nam”, “điều”.
- What was repaired has a quiet dotted underline: point at it or tap it to see the original, the reason, and how sure the repair is. Keep the original, or call the repair wrong.
- Words that were right are not changed. Where there is not enough evidence, the text is left as it is, and you are told so.

HIDES CLUTTER
- Ads, related news, comments, share buttons and sticky bars are hidden, on listed newspapers before the page is painted.
- Whatever is hidden can be shown again. Choose blocks to hide or keep yourself.
- A part of the article is never hidden.

TELLS ABOUT THE ARTICLE
- Press the icon to see headline, authors, time in Vietnam, section, standfirst and tags, and where each of them comes from.
- Cite in TCVN (ISO 690), APA, Chicago, BibTeX, RIS or CSL-JSON; save the article as Markdown, or print it.
- Abbreviations (UBND, HĐND…), dates such as “chiều 11/10” or “rằm tháng Bảy”, and measures such as sào, công or chỉ are explained where they stand.

NOTES, LISTENING, FINDING AGAIN
- Highlight in four colours and write notes to what you select; they are there again when you come back.
- Listen with a Vietnamese voice of your device.
- Search what you read, typed with or without marks; see statistics; see what was changed in an article since you read it.
- Export and import history, notes and settings as files of your own.

PRIVATE
- Nothing is sent anywhere: no server, no account, no statistics, no remote code.
- Nothing is ever recorded in private windows.
- If you switch sync on, the browser copies a few choices of how pages look to your other devices, by the account that you are signed in to in the browser. History, notes and names of newspapers are not among them.
- It works on the listed newspapers from the start. Any other site is touched only when you press “${noAccessButton.message}”.

Open source, MIT license.`,

  searchTerms: ['Vietnamese news', 'mojibake', 'fix Vietnamese text', 'reader', 'reading history'],

  captions: {
    '1-before-after': 'Damaged letters are repaired in place, clutter is hidden',
    '2-repair-card': 'Point at a repair to see the original and the reason',
    '3-popup': 'Who wrote it, when, and in which section',
    '4-library': 'Find what you read, typed with or without marks',
    '5-options-dark': 'Every setting in one place, light or dark as your device is',
  },

  singlePurpose:
    'To make Vietnamese news articles readable: repairs text with broken encoding, hides what is not the article, tells what is known of the article, and remembers on the reader’s own device what was read.',

  permissions: {
    activeTab:
      'When the reader presses the icon, the popup needs the address of the open tab to tell whether the extension can work there.',
    scripting:
      'To put the repair engine into a page only when the page shows damaged text, so that clean pages stay light, and to register the content scripts on sites that the reader added. Only code of the package is run.',
    storage:
      'To keep the reader’s choices: how repairs are marked, sites that are switched off, own rules. Where the reader switches sync on, a few choices of how pages look are written to storage.sync, which the browser copies to other devices.',
    unlimitedStorage:
      'The reading history keeps the articles’ texts, to search them and to read them again when the newspaper has taken them down; over years it can outgrow what a browser gives to a web page. All of it stays on the device.',
    downloads: `Optional; asked for only when the reader sets a backup schedule or presses “${backupNow.message}”: saves the backup of the history in the downloads folder.`,
    host_permissions:
      'The Vietnamese newspapers that the extension has rules for: text is repaired and clutter hidden inside the page itself, before it is painted. Nothing of a page is sent anywhere.',
    optional_host_permissions: `The reader can turn the extension on for a newspaper that is not listed, by the button “${noAccessButton.message}”. The browser asks for that one site; the options page takes it back.`,
  },

  remoteCode:
    "No. All code that runs is in the package. The content security policy (default-src 'none'; script-src 'self') keeps other code out, and npm run package refuses a build that holds eval, new Function, fetch or innerHTML.",

  dataUse:
    'Nothing is collected. Reading history, texts, notes and settings are kept on the reader’s device (IndexedDB, storage.local); no part of them reaches the developer or anybody else. The extension makes no network request. One thing leaves the device, by the reader’s own switch and the browser’s doing: a few choices of how pages look, synced by the browser’s account (storage.sync); no address, newspaper, history or note is among them.',

  reviewerNotes: `To build from the source, see BUILDING.md in the source package. With Node.js 20.19 or later:

npm ci
npm run package

These two lines make the packages that were handed in, byte for byte (dist/doc-sach-firefox-VERSION.zip, dist/doc-sach-chrome-VERSION.zip). Vite bundles and minifies; nothing is obfuscated.

To try it without an account or any site: a welcome page opens at install. Press “${welcomeTryOpen.message}”, then “${tryRun.message}”: a sample with several kinds of damage is repaired and its clutter hidden. Point at an underlined word to see its card.

On a real site: open an article of a listed newspaper (host_permissions) and press the extension’s icon.

Data: there is no network request. storage.sync is used only where the reader switches on “${syncSwitch.message}” in the options, and holds only choices of how pages look. Details are in PRIVACY.md.`,
};
