package dev.ipnledger.sandbox.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test a sandbox of its own, with a manual clock:
 *
 * <pre>{@code
 * @ExtendWith(SandboxExtension.class)
 * class CheckoutTest {
 *   @Test
 *   void anOrderIsPaid(SandboxHandle sandbox) {
 *     MyShop shop = new MyShop(sandbox.endpoint(), sandbox.sellerId(), ...);
 *   }
 * }
 * }</pre>
 */
public final class SandboxExtension implements ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SandboxHandle.class;
  }

  /** JUnit closes the handle with the test, because the store holds it. */
  @Override
  public SandboxHandle resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(NAMESPACE)
        .computeIfAbsent("sandbox", key -> SandboxHandle.start(), SandboxHandle.class);
  }
}
