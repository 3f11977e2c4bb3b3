/** The guard itself: what it is there to catch, it catches. */
import { expect, open, test } from './reader.ts';

test.describe('the guard of the flows', () => {
  test.use({ tolerated: /thrown on purpose|said on purpose|Content Security Policy/ });

  test('hears an error that the page throws', async ({ page, complaints }) => {
    await open(page);
    await page.evaluate(() => {
      setTimeout(() => {
        throw new Error('thrown on purpose');
      });
    });
    await expect.poll(() => complaints.join()).toContain('thrown on purpose');
  });

  test('hears an error that the page logs', async ({ page, complaints }) => {
    await open(page);
    await page.evaluate(() => console.error('said on purpose'));
    await expect.poll(() => complaints.join()).toContain('said on purpose');
  });

  test('hears a violation of the policy: style, picture and request', async ({ page, complaints }) => {
    await open(page);
    expect(complaints).toEqual([]);
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      new Image().src = 'https://example.org/picture.png';
      void fetch('https://example.org/').catch(() => undefined);
    });
    for (const directive of ['style-src', 'img-src', 'connect-src']) {
      await expect.poll(() => complaints.join()).toContain(directive);
    }
  });
});

test.describe('under the policy', () => {
  test.use({ tolerated: /TrustedScript/ });

  test('no script can be made of text', async ({ page }) => {
    await open(page);
    const attempt = page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.ran = true';
      document.head.append(script);
    });
    await expect(attempt).rejects.toThrow('TrustedScript');
  });
});

test('text that looks like markup stays text under the policy', async ({ page }) => {
  await open(page);
  const result = await page.evaluate(() => {
    const element = document.createElement('p');
    element.innerHTML = '<img src=x onerror=alert(1)>';
    return { children: element.childElementCount, text: element.textContent };
  });
  expect(result).toEqual({ children: 0, text: '<img src=x onerror=alert(1)>' });
});

test('the policy stands in the page and in the headers', async ({ page, request }) => {
  await open(page);
  const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(meta).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for 'script'/);
  const { 'content-security-policy': header } = (await request.get('./')).headers();
  expect(header).toContain("default-src 'none'");
  expect(header).toContain('trusted-types default');
  expect(header).not.toMatch(/unsafe|\*/);
});
