package dev.ipnledger.sandbox.junit;

import static java.util.Objects.requireNonNull;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
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
 *
 * <p>Asked for in a constructor or a {@code @BeforeAll} method, it is one for the whole class. Only
 * what JUnit 5 and JUnit 6 both have is used here.
 */
public final class SandboxExtension
    implements ParameterResolver, AfterEachCallback, AfterAllCallback {
  private static final Namespace NAMESPACE = Namespace.create(SandboxExtension.class);
  private static final String KEY = "sandbox";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == SandboxHandle.class;
  }

  @Override
  public SandboxHandle resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Store store = context.getStore(NAMESPACE);
    if (store.get(KEY) == null) {
      store.put(KEY, SandboxHandle.start());
    }
    return requireNonNull(store.get(KEY, SandboxHandle.class), "just put");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    close(context);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  /** Only what was put for this very test or class: a store also shows what its parents hold. */
  private static void close(ExtensionContext context) {
    SandboxHandle handle = context.getStore(NAMESPACE).remove(KEY, SandboxHandle.class);
    if (handle != null) {
      handle.close();
    }
  }
}
