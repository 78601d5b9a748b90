package org.springframework.aop;

/** What a proxy of Spring does around calls. */
public interface Advisor {
  Object getAdvice();
}
