/**
 * The browser's real side panel. It is no page to Playwright, so it is driven over the debugging protocol.
 */
import { type CDPSession, expect } from '@playwright/test';

interface Reply {
  id: number;
  result?: { result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

export class SidePanel {
  private readonly cdp: CDPSession;
  private readonly sessionId: string;
  private last = 0;

  private constructor(cdp: CDPSession, sessionId: string) {
    this.cdp = cdp;
    this.sessionId = sessionId;
  }

  /** Waits until the panel at this address is open. */
  static async attach(cdp: CDPSession, address: string): Promise<SidePanel> {
    let targetId = '';
    await expect
      .poll(
        async () => {
          const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
          targetId = targetInfos.find(({ type, url }) => type === 'page' && url === address)?.targetId ?? '';
          return targetId;
        },
        { message: 'side panel' },
      )
      .not.toBe('');
    const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: false });
    return new SidePanel(cdp, sessionId);
  }

  /** Value of an expression in the panel; it may be a promise. */
  async evaluate<T>(expression: string): Promise<T> {
    this.last += 1;
    const id = this.last;
    const answer = new Promise<Reply>((resolve) => {
      const listen = (event: { sessionId: string; message: string }) => {
        const reply: Reply = JSON.parse(event.message);
        if (event.sessionId !== this.sessionId || reply.id !== id) return;
        this.cdp.off('Target.receivedMessageFromTarget', listen);
        resolve(reply);
      };
      this.cdp.on('Target.receivedMessageFromTarget', listen);
    });
    await this.cdp.send('Target.sendMessageToTarget', {
      sessionId: this.sessionId,
      message: JSON.stringify({
        id,
        method: 'Runtime.evaluate',
        params: { expression, awaitPromise: true, returnByValue: true, userGesture: true },
      }),
    });
    const { result } = await answer;
    if (result?.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result?.result?.value as T;
  }

  text(): Promise<string> {
    return this.evaluate<string>('document.body?.innerText ?? ""');
  }

  /** Clicks the first control whose words, seen or read aloud, hold `text`. */
  async click(text: string): Promise<void> {
    const clicked = await this.evaluate<boolean>(`(() => {
      const controls = [...document.querySelectorAll('button, [role=tab], [role=radio]')];
      const control = controls.find((one) => [one.innerText, one.ariaLabel].some((words) => words?.includes(${JSON.stringify(text)})));
      control?.click();
      return Boolean(control);
    })()`);
    expect(clicked, `a control named ${text}`).toBe(true);
  }
}
