// A page that waits for something asks again after a while; without script the browser is told to by the page itself.
setTimeout(() => location.reload(), 1500);
