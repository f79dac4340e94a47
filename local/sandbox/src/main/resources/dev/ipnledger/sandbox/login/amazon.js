// What Amazon does without being asked, the clock, and the stories that play themselves.
import { el, get, post } from "/buyer/api.js";
import { $, currency, fail, newest, play, say, step } from "/buyer/play.js";
import { orNone, refresh, status } from "/buyer/show.js";
import { fillFields } from "/buyer/shop.js";

const decide = (payment, decision) => () => post("/control/amazon/decisions", { id: play.id, payment, decision });
const ofCapture = (path, more) => () =>
  post(`/control/amazon/${path}`, { captureId: newest("capture"), amount: $("amazon-amount").value, currency: currency(), ...more });

const deeds = {
  "The next authorization fails (ProcessingFailure)": decide("authorization", "processing-failure"),
  "The next capture fails (ProcessingFailure)": decide("capture", "processing-failure"),
  "The next refund fails (ProcessingFailure)": decide("refund", "processing-failure"),
  "The next authorization is atypical: stop the shipment": decide("authorization", "stop-shipment"),
  "A bank charges the capture back": ofCapture("chargebacks", {}),
  "Refund after an A-to-z claim": ofCapture("refunds", { refundType: "AmazonA-ZRefund" }),
  "Refund by hand in Seller Central": ofCapture("refunds", {}),
  "Capture by hand in Seller Central": () =>
    post("/control/amazon/captures", { authorizationId: newest("authorization"), amount: $("amazon-amount").value, currency: currency() }),
  "Cancel it (AmazonCanceled)": () => post("/control/amazon/cancel", { id: play.id }),
  "Close it (AmazonClosed)": () => post("/control/amazon/close", { id: play.id }),
};

export async function advance(by) {
  const answer = await post("/control/clock/advance", { by });
  await refresh();
  fillFields();
  $("fired").replaceChildren(...orNone(answer.fired.map((change) =>
    el("li", {}, `${change.at.replace("T", " ").slice(0, 19)} ${change.kind} `, el("code", { textContent: change.objectId }), " ", status(change))), "Nothing fell due."));
}

async function happen() {
  const deed = $("deed").value;
  if (!play.id) { say("Sign in first: it happens to the order at hand."); return; }
  await deeds[deed]();
  await refresh();
  fillFields();
  say(`Amazon: ${deed}.`);
}

async function playStory() {
  $("play-story").disabled = true;
  say(`Playing ${$("story").value} ...`);
  try {
    const played = await post("/control/stories", { story: $("story").value, sellerId: play.seller.sellerId });
    $("steps").replaceChildren(...played.steps.map((step) => el("li", { textContent: step })));
    say(`${played.story}: ${played.problem ?? (played.asExpected ? "the endpoint did what a sound one does" : `the endpoint was expected to have ${played.ending} its messages`)}.`);
  } finally {
    $("play-story").disabled = false;
  }
  await refresh();
}

export async function prepare() {
  $("deed").replaceChildren(...Object.keys(deeds).map((name) => el("option", { textContent: name })));
  $("happen").onclick = () => step(happen);
  const stories = (await get("/control/stories")).stories;
  $("story").replaceChildren(...stories.map(({ story, summary }) => el("option", { value: story, textContent: `${story}: ${summary}` })));
  $("play-story").onclick = () => playStory().catch(fail);
  for (const button of document.querySelectorAll("[data-by]")) button.onclick = () => step(() => advance(button.dataset.by));
}
