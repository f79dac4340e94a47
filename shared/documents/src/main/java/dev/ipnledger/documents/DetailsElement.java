package dev.ipnledger.documents;

import dev.ipnledger.domain.ObjectKind;
import java.util.List;

/** A details element bound to its class, of which there is one for each kind of object. */
interface DetailsElement {
  ObjectKind kind();

  /** The name of the element that holds the object's id. */
  String idName();

  List<Leaf> id();

  /** States everything else. */
  void state(Stated stated) throws UnidentifiedException;
}
