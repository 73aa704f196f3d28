import { formatNumber, t, tNamed } from '../platform/i18n';
import type { HiddenBlockReport } from '../platform/messages';
import { clip } from '../ui/clip';

const WORDS_LENGTH = 80;

interface BlockActions {
  /** Shows one block, or hides it again. */
  readonly onShow: (block: HiddenBlockReport) => void;
  /** Keeps the block on this site from now on. */
  readonly onKeep: (block: HiddenBlockReport) => void;
}

/** The hidden blocks by reason, the most frequent first; each reason opens to its blocks. */
export function BlockList({ blocks, ...actions }: BlockActions & { readonly blocks: readonly HiddenBlockReport[] }) {
  const reasons = [...new Set(blocks.map(({ reason }) => reason))];
  const groups = reasons.map((reason) => [reason, blocks.filter((block) => block.reason === reason)] as const);
  return (
    <>
      {groups
        .sort(([, a], [, b]) => b.length - a.length)
        .map(([reason, ofReason]) => (
          <details key={reason} class="reason">
            <summary>
              {tNamed('hideReason', reason)} <span class="aside">{formatNumber(ofReason.length)}</span>
            </summary>
            <ul class="rows">
              {ofReason.map((block) => (
                <Block key={block.id} block={block} {...actions} />
              ))}
            </ul>
          </details>
        ))}
    </>
  );
}

function Block({ block, onShow, onKeep }: BlockActions & { readonly block: HiddenBlockReport }) {
  const words = clip(block.words, WORDS_LENGTH) || t('noWords');
  return (
    <li>
      <bdi lang="vi">{words}</bdi>
      <span class="choices">
        <button
          type="button"
          class="small"
          aria-pressed={block.isShown}
          aria-label={t('showBlockNamed', words)}
          onClick={() => onShow(block)}
        >
          {t('showBlock')}
        </button>
        <button type="button" class="small" aria-label={t('keepBlockNamed', words)} onClick={() => onKeep(block)}>
          {t('keepBlock')}
        </button>
      </span>
    </li>
  );
}
