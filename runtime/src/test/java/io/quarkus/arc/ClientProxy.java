package io.quarkus.arc;

/** What the proxies of Quarkus implement, as far as Dynaset knows it. */
public interface ClientProxy {
  Object arc_contextualInstance();
}
