package dev.ipnledger.runtime.functions;

import static java.util.Objects.requireNonNull;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.ipnledger.settings.SellerRegistry;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A handler that is put together anew when the registry has changed. In AWS that is a deployment;
 * here it is a seller that registers with the sandbox.
 */
final class Rewired<I, O> implements RequestHandler<I, O> {
  private record Wired<I, O>(SellerRegistry registry, RequestHandler<I, O> handler) {}

  private final Supplier<SellerRegistry> registries;
  private final Function<SellerRegistry, RequestHandler<I, O>> wiring;
  private volatile @Nullable Wired<I, O> wired;

  Rewired(
      Supplier<SellerRegistry> registries, Function<SellerRegistry, RequestHandler<I, O>> wiring) {
    this.registries = requireNonNull(registries, "registries is null");
    this.wiring = requireNonNull(wiring, "wiring is null");
  }

  @Override
  public O handleRequest(I event, Context context) {
    return handler().handleRequest(event, context);
  }

  private RequestHandler<I, O> handler() {
    SellerRegistry registry = registries.get();
    Wired<I, O> now = wired;
    return now != null && now.registry().equals(registry) ? now.handler() : rewire();
  }

  private synchronized RequestHandler<I, O> rewire() {
    SellerRegistry registry = registries.get();
    Wired<I, O> now = wired;
    if (now == null || !now.registry().equals(registry)) {
      now = new Wired<>(registry, wiring.apply(registry));
      wired = now;
    }
    return now.handler();
  }
}
