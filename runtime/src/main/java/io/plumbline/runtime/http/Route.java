package io.plumbline.runtime.http;

/**
 * An operation with what answers it.
 *
 * @param operation the operation, whose method and path template lead to it
 * @param handler what answers it
 */
public record Route(OperationInfo operation, Handler handler) {}
