package org.springframework.aop;

/** What a proxy of Spring calls. */
public interface TargetSource {
  boolean isStatic();

  Object getTarget() throws Exception;
}
