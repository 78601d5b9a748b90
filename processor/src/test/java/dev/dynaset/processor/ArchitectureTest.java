package dev.dynaset.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.type.TypeMirror;

/** scan → model ← validate, generate → model. */
@AnalyzeClasses(
    packages = "dev.dynaset.processor",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule LAYERS = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .layer("processor")
      .definedBy("dev.dynaset.processor")
      .layer("scan")
      .definedBy("dev.dynaset.processor.scan")
      .layer("validate")
      .definedBy("dev.dynaset.processor.validate")
      .layer("generate")
      .definedBy("dev.dynaset.processor.generate")
      .layer("model")
      .definedBy("dev.dynaset.processor.model")
      .layer("problem")
      .definedBy("dev.dynaset.processor.problem")
      .whereLayer("processor")
      .mayNotBeAccessedByAnyLayer()
      .whereLayer("scan")
      .mayOnlyBeAccessedByLayers("processor")
      .whereLayer("validate")
      .mayOnlyBeAccessedByLayers("processor")
      .whereLayer("generate")
      .mayOnlyBeAccessedByLayers("processor")
      .whereLayer("problem")
      .mayOnlyBeAccessedByLayers("processor", "scan", "validate", "model");

  @ArchTest
  static final ArchRule NO_CIRCLES =
      slices().matching("dev.dynaset.processor.(*)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule MODELS_ARE_FREE_OF_ELEMENTS = noClasses()
      .that()
      .resideInAPackage("dev.dynaset.processor.model")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("javax.lang.model.element..", "javax.lang.model.type..");

  @ArchTest
  static final ArchRule RULES_SEE_MODELS_ONLY = noClasses()
      .that()
      .haveSimpleNameEndingWith("Rule")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("javax.lang.model.element..", "javax.lang.model.type..");

  @ArchTest
  static final ArchRule TYPE_MIRRORS_ARE_COMPARED_BY_TYPES =
      noClasses().should().callMethod(TypeMirror.class, "equals", Object.class);

  @ArchTest
  static final ArchRule NO_REFLECTION =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule NOTHING_OF_THE_SDK_OR_THE_RUNTIME = noClasses()
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "software.amazon..",
          "dev.dynaset",
          "dev.dynaset.codec..",
          "dev.dynaset.schema..",
          "dev.dynaset.query..",
          "dev.dynaset.spi..");
}
