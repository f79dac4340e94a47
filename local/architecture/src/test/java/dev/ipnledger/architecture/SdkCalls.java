package dev.ipnledger.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The AWS calls that a function can make, as IAM names them: found by following, in the class
 * files, everything that its handler calls, makes or refers to. A call through an interface leads
 * to the methods of all classes that were made on the way.
 */
final class SdkCalls {
  private static final String SDK = "software.amazon.awssdk.services.";

  private static final Map<String, String> PARTS_OF_A_TRANSACTION =
      Map.of(
          "put", "dynamodb:PutItem",
          "update", "dynamodb:UpdateItem",
          "delete", "dynamodb:DeleteItem",
          "conditionCheck", "dynamodb:ConditionCheckItem");

  private static final Map<JavaMethod, List<JavaClass>> DECLARING = new ConcurrentHashMap<>();

  /**
   * @param type a class that was made, which has the method or inherits it
   */
  private record Overriding(JavaClass type, JavaMethod method) {}

  private final Set<JavaCodeUnit> reached = new HashSet<>();
  private final Deque<JavaCodeUnit> open = new ArrayDeque<>();
  private final Set<JavaClass> made = new HashSet<>();
  private final Map<String, Set<JavaClass>> calledOn = new HashMap<>();
  private final Map<String, List<Overriding>> overriding = new HashMap<>();
  private final Set<String> actions = new TreeSet<>();

  private SdkCalls() {}

  static Set<String> of(String handler) {
    SdkCalls calls = new SdkCalls();
    calls.make(Classes.MAIN.get(handler));
    Classes.MAIN.get(handler).getCodeUnits().forEach(calls::reach);
    while (!calls.open.isEmpty()) {
      calls.follow(calls.open.pop());
    }
    return calls.actions;
  }

  private void reach(JavaCodeUnit unit) {
    if (reached.add(unit)) {
      open.push(unit);
    }
  }

  private void follow(JavaCodeUnit unit) {
    touch(unit.getOwner());
    Stream.of(unit.getAccessesFromSelf(), unit.getMethodReferencesFromSelf())
        .flatMap(Set::stream)
        .forEach(this::access);
    unit.getConstructorReferencesFromSelf().forEach(this::access);
  }

  private void access(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    sdkAction(owner, access.getTarget().getName()).ifPresent(actions::add);
    touch(owner);
    access
        .getTarget()
        .resolveMember()
        .ifPresent(
            member -> {
              if (member instanceof JavaCodeUnit unit && isOurs(unit.getOwner())) {
                if (unit.isConstructor()) {
                  make(unit.getOwner());
                }
                reach(unit);
              }
            });
    String name = access.getTarget().getName();
    if (calledOn.computeIfAbsent(name, _ -> new HashSet<>()).add(owner)) {
      List.copyOf(overriding.getOrDefault(name, List.of())).stream()
          .filter(one -> one.type().isAssignableTo(owner.getName()))
          .forEach(one -> reach(one.method()));
    }
  }

  /** Its static parts run, and constants of an enum may be of classes of their own. */
  private void touch(JavaClass type) {
    if (isOurs(type)) {
      type.getStaticInitializer().ifPresent(this::reach);
    }
  }

  /** From now on its methods may be called through a supertype, ours or a library's. */
  private void make(JavaClass type) {
    if (isOurs(type) && made.add(type)) {
      for (JavaClass one = type; isOurs(one); one = one.getRawSuperclass().orElseThrow()) {
        for (JavaMethod method : one.getMethods()) {
          List<JavaClass> declaring = declaring(method);
          if (!declaring.isEmpty()) {
            String name = method.getName();
            overriding
                .computeIfAbsent(name, _ -> new ArrayList<>())
                .add(new Overriding(type, method));
            // What libraries call by themselves, as a task or a comparator, counts as called.
            if (declaring.stream().anyMatch(above -> !isOurs(above))
                || calledOn.getOrDefault(name, Set.of()).stream()
                    .anyMatch(owner -> type.isAssignableTo(owner.getName()))) {
              reach(method);
            }
          }
        }
      }
    }
  }

  /** The supertypes that have a method of that name, too. */
  private static List<JavaClass> declaring(JavaMethod method) {
    return DECLARING.computeIfAbsent(
        method,
        one ->
            supertypes(one.getOwner())
                .filter(
                    type ->
                        type.getMethods().stream().anyMatch(m -> m.getName().equals(one.getName())))
                .toList());
  }

  private static Stream<JavaClass> supertypes(JavaClass type) {
    return Stream.concat(
        type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith("dev.ipnledger");
  }

  private static Optional<String> sdkAction(JavaClass owner, String method) {
    if (owner.getSimpleName().equals("Builder")
        && owner.getFullName().contains("TransactWriteItem$")) {
      return Optional.ofNullable(PARTS_OF_A_TRANSACTION.get(method));
    }
    boolean client =
        owner.getPackageName().startsWith(SDK) && owner.getSimpleName().endsWith("Client");
    if (!client
        || Set.of("builder", "create", "close").contains(method)
        || method.startsWith("serviceClient")) {
      return Optional.empty();
    }
    String service = owner.getPackageName().substring(SDK.length());
    String action = method.replaceFirst("Paginator$", "");
    return switch (action) {
      case "transactWriteItems" -> Optional.empty(); // Its parts need the permission.
      case "publishBatch" -> Optional.of("sns:Publish");
      case "sendMessageBatch" -> Optional.of("sqs:SendMessage");
      case "deleteMessageBatch" -> Optional.of("sqs:DeleteMessage");
      default ->
          Optional.of(
              service
                  + ":"
                  + action.substring(0, 1).toUpperCase(Locale.ROOT)
                  + action.substring(1));
    };
  }
}
