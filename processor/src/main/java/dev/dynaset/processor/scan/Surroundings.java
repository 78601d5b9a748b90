package dev.dynaset.processor.scan;

import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What the package and the module of a model mean to code that is generated into them. */
final class Surroundings {
  private static final String GENERATED = "javax.annotation.processing.Generated";
  private static final List<String> USED_OF_JAVA_LANG = List.of(
      "Object",
      "Override",
      "String",
      "SuppressWarnings",
      "Byte",
      "Character",
      "Short",
      "Integer",
      "Long",
      "Float",
      "Double",
      "Boolean");

  private static final List<String> TYPE_VARIABLES = List.of("V", "U");

  private Surroundings() {}

  /**
   * Whether the package has a class that hides one of {@code java.lang} unless that is imported.
   */
  static boolean hideJavaLang(TypeElement type, Elements elements) {
    return haveAny(USED_OF_JAVA_LANG, type, elements);
  }

  /** Whether the package has a class that is called as type variables of generated code are. */
  static boolean hideVariables(TypeElement type, Elements elements) {
    return haveAny(TYPE_VARIABLES, type, elements);
  }

  private static boolean haveAny(List<String> names, TypeElement type, Elements elements) {
    PackageElement home = elements.getPackageOf(type);
    String prefix = home.isUnnamed() ? "" : home.getQualifiedName() + ".";
    return names.stream().anyMatch(name -> elements.getTypeElement(prefix + name) != null);
  }

  /** Whether the module can see {@code @Generated}, which is in {@code java.compiler}. */
  static boolean haveGenerated(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    return (module == null
            ? elements.getTypeElement(GENERATED)
            : elements.getTypeElement(module, GENERATED))
        != null;
  }

  /** Whether those who require the module cannot see {@code @Generated}, which it can. */
  static boolean hideGenerated(TypeElement type, Elements elements) {
    ModuleElement module = elements.getModuleOf(type);
    return module != null
        && !module.isUnnamed()
        && ElementFilter.requiresIn(module.getDirectives()).stream()
            .filter(RequiresDirective::isTransitive)
            .noneMatch(required ->
                required.getDependency().getQualifiedName().contentEquals("java.compiler"));
  }
}
