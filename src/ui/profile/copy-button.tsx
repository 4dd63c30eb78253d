import { type ReactNode, useState } from 'react';
import { say } from '../../words/own-say';

/** Puts words on the clipboard, and says whether they are there. */
export function CopyButton({
  words,
  children = say('profile.copyMarkdown'),
}: {
  words: () => string;
  children?: ReactNode;
}) {
  const [says, setSays] = useState('');
  const copy = async () => {
    const copied = await toClipboard(words());
    setSays(say(copied ? 'profile.copied' : 'profile.notCopied'));
  };
  return (
    <div className="actions">
      <button type="button" className="button" onClick={copy}>
        {children}
      </button>
      <span className="aside" role="status">
        {says}
      </span>
    </div>
  );
}

async function toClipboard(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    // A frame in another site's page may not write itself, but may answer the browser's own copying.
    const answer = (event: ClipboardEvent) => {
      event.clipboardData?.setData('text/plain', words);
      event.preventDefault();
    };
    document.addEventListener('copy', answer, { once: true });
    const copied = document.execCommand('copy');
    document.removeEventListener('copy', answer);
    return copied;
  }
}
