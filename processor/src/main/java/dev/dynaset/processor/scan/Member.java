package dev.dynaset.processor.scan;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * What may be an attribute: a field, or an abstract getter of a class without fields.
 *
 * @param element its declaration
 * @param name its name; that of a getter may be without its prefix
 * @param type its type, as the model sees it
 */
record Member(Element element, String name, TypeMirror type) {}
