// In a frame on another site: tell that site's page how high this one is. It is told nothing else,
// so it doesn't matter who listens.
if (parent !== window) {
  const tell = (type) => parent.postMessage({ type, height: document.body.getBoundingClientRect().height }, "*");
  tell("grandrue:page");
  new ResizeObserver(() => tell("grandrue:size")).observe(document.body);
}
