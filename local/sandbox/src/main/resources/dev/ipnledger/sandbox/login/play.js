// What the page knows at the moment, and the few words that every part of it uses.
export const $ = (id) => document.getElementById(id);

/** token: of Login with Amazon; id: the order or agreement at hand; truth: what it really is. */
export const play = { token: null, id: null, agreement: false, seller: null, truth: null, references: 0, ledger: false };

export function say(text) { $("say").textContent = text; }
export function fail(error) { say(error.message); }

let underWay = 0;

/**
 * Does what ends by filling in the shop's next call. Until then that call can not be changed or sent: what is typed would
 * be overwritten, and it would name what stood there before.
 */
export async function step(work) {
  const focused = document.activeElement;
  underWay++;
  $("call-parts").disabled = true;
  try {
    await work();
  } catch (error) {
    fail(error);
  } finally {
    underWay--;
    $("call-parts").disabled = underWay > 0 || play.id === null;
    if (document.activeElement === document.body && focused.isConnected) focused.focus();
  }
}

export const account = () => ({ sellerId: play.seller.sellerId, environment: "sandbox" });
export const currency = () => ({ NA: "USD", JP: "JPY" })[play.seller.environments.sandbox.region] ?? "EUR";

/** Every order of what is at hand: the order itself, or those made from the agreement. */
export const orders = () => (play.truth === null ? [] : play.agreement ? play.truth.orders : [play.truth]);

/** The id of the youngest authorization, capture or refund of what is at hand; empty for none. */
export function newest(kind) {
  const authorizations = orders().flatMap((order) => order.authorizations);
  const captures = authorizations.flatMap((authorization) => authorization.captures);
  const refunds = captures.flatMap((capture) => capture.refunds);
  const youngest = (list) => list.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)).at(-1);
  return { authorization: youngest(authorizations)?.authorizationId, capture: youngest(captures)?.captureId,
    refund: youngest(refunds)?.refundId }[kind] ?? "";
}
