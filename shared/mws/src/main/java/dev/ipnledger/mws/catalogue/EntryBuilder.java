package dev.ipnledger.mws.catalogue;

import static dev.ipnledger.mws.catalogue.Shape.Word.REFERENCE;

import dev.ipnledger.domain.quota.Operation;
import dev.ipnledger.mws.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes one line of the catalogue, in the words of the reference. */
final class EntryBuilder {
  private final Operation operation;
  private final List<Parameter> parameters = new ArrayList<>();
  private final List<ErrorCode> errors = new ArrayList<>();
  private Repeat repeat = Repeat.READ;
  private @Nullable String key;

  private EntryBuilder(Operation operation) {
    this.operation = operation;
  }

  static EntryBuilder of(Operation operation) {
    return new EntryBuilder(operation);
  }

  /** An id that Amazon assigned; it says which object, so that a repeated change is the same. */
  EntryBuilder id(String name) {
    return required(name, Shape.Word.OPAQUE);
  }

  /** An id that the seller assigns, which makes two requests one. */
  EntryBuilder reference(String name) {
    key = name;
    repeat = Repeat.REFERENCE_ID;
    return required(name, REFERENCE);
  }

  EntryBuilder required(String name, Shape shape) {
    parameters.add(Parameter.required(name, shape));
    return this;
  }

  EntryBuilder optional(String name, Shape shape) {
    parameters.add(Parameter.optional(name, shape));
    return this;
  }

  EntryBuilder flag(String name) {
    return optional(name, Shape.Word.FLAG);
  }

  EntryBuilder text(String name, int max) {
    return optional(name, new Shape.Text(max));
  }

  EntryBuilder text(String name) {
    return optional(name, Shape.Text.UNLIMITED);
  }

  EntryBuilder secret(String name) {
    parameters.add(Parameter.secret(name));
    return this;
  }

  EntryBuilder money(String name) {
    parameters.addAll(Parameter.money(name, true));
    return this;
  }

  EntryBuilder optionalMoney(String name) {
    parameters.addAll(Parameter.money(name, false));
    return this;
  }

  /** Parameters of a structure, each with the structure's name before it. */
  EntryBuilder structure(String name, Consumer<EntryBuilder> members) {
    EntryBuilder inner = new EntryBuilder(operation);
    members.accept(inner);
    Parameter.under(name, inner.parameters).forEach(parameters::add);
    return this;
  }

  /** What several operations have in common. */
  EntryBuilder also(Consumer<EntryBuilder> common) {
    common.accept(this);
    return this;
  }

  EntryBuilder repeat(Repeat how) {
    repeat = how;
    return this;
  }

  /** The change is one however often it is asked for, since it is that object's. */
  EntryBuilder sameObject(String name) {
    key = name;
    return repeat(Repeat.SAME_OBJECT);
  }

  EntryBuilder refusedWith(ErrorCode... codes) {
    errors.addAll(List.of(codes));
    return this;
  }

  Entry answers(ResultShape result, Evidence evidence) {
    return new Entry(
        operation, parameters, result, repeat, Optional.ofNullable(key), errors, evidence);
  }
}
