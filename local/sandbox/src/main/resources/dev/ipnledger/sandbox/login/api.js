// Requests to the sandbox's control API; a refusal becomes an Error with its explanation.
async function ask(method, path, body) {
  const response = await fetch(path, {
    method,
    headers: body === undefined ? {} : { "Content-Type": "application/json" },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const answer = await response.json();
  if (!response.ok) {
    throw Object.assign(new Error(answer.detail ?? answer.error_description), { status: response.status });
  }
  return answer;
}

export const get = (path) => ask("GET", path);
export const post = (path, body) => ask("POST", path, body);

/** Creates an element with properties and children. */
export function el(tag, properties, ...children) {
  const node = Object.assign(document.createElement(tag), properties ?? {});
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}
