// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { intakeOfFile, intakeOfMarkup, intakeOfText } from './intake';

describe('what comes into the draft', () => {
  test('formatted text keeps its headings and lists, and gives its first line as title', () => {
    const html =
      '<meta charset="utf-8"><h1>Head of MLOps</h1><p>We run <b>trains</b>.</p><h2>You bring</h2><ul><li>Ray</li><li>Spark</li></ul>';
    expect(intakeOfMarkup(html)).toMatchObject({
      title: 'Head of MLOps',
      text: 'We run trains.\n\n# You bring\n- Ray\n- Spark\n',
    });
  });

  test('the bold that Google’s editor wraps around a copy makes no headings', () => {
    const html =
      '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>We run trains</p></b>';
    expect(intakeOfMarkup(html).text).toBe('We run trains\n');
  });

  test('markup that was pasted as text is read as markup, other text stays as it is', () => {
    expect(intakeOfText('<p>We run trains.</p><ul><li>Ray</li></ul>').text).toBe(
      'We run trains.\n\n- Ray\n',
    );
    const markdown = 'We run **trains**, 1 < 2.\r\n* Ray';
    expect(intakeOfText(markdown).text).toBe('We run **trains**, 1 < 2.\n* Ray');
  });

  test('what scripts and styles hold is no text', () => {
    const html = '<style>p{}</style><script>alert(1)</script><p>We run trains.</p>';
    expect(intakeOfMarkup(html).text).toBe('We run trains.\n');
  });

  test('a saved page with a posting gives the posting, not what stands around it', async () => {
    const data = {
      '@type': 'JobPosting',
      title: 'Director of MLOps',
      description: `<p>${'You lead the people who run our models. '.repeat(20)}</p>`,
      hiringOrganization: { '@type': 'Organization', name: 'Harbour Rail' },
      jobLocation: { address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
    };
    const html = `<html><body><nav>Home Jobs Imprint</nav><h1>Director of MLOps</h1><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script></body></html>`;
    const intake = await intakeOfFile(new File([html], 'saved.html'));
    expect(intake).toMatchObject({ title: 'Director of MLOps', company: 'Harbour Rail' });
    expect(intake.location).toContain('Leeds');
    expect(intake.text).not.toContain('Imprint');
  });

  test('a file that is no text says what can be read', async () => {
    const bytes = new Uint8Array([0, 1, 2, 3, 255, 254]);
    await expect(intakeOfFile(new File([bytes], 'a.bin'))).rejects.toThrow(/cannot|can read|work/i);
    await expect(intakeOfFile(new File([bytes], 'a.docx'))).rejects.toThrow('Word file is broken');
  });
});
