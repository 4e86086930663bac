package com.acme.api;

import io.plumbline.runtime.http.CallContext;
import javax.annotation.processing.Generated;

/**
 * The operations of tasks.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@Generated("io.plumbline")
public interface TasksService {
    /**
     * GET /tasks/&#123;task&#125;/&#123;id&#125;
     *
     * <p><code>GET /tasks/&#123;task&#125;/&#123;id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetTaskResult getTask(GetTaskRequest request, CallContext context);

    /**
     * GET /tasks/&#123;task&#125;/&#123;rank_id&#125;
     *
     * <p><code>GET /tasks/&#123;task&#125;/&#123;rank_id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetRankResult getRank(GetRankRequest request, CallContext context);

    /**
     * GET /tasks/&#123;kind&#125;/&#123;other_id&#125;
     *
     * <p><code>GET /tasks/&#123;kind&#125;/&#123;other_id&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetOtherResult getOther(GetOtherRequest request, CallContext context);

    /**
     * GET /tasks/&#123;same&#125;/&#123;again&#125;
     *
     * <p><code>GET /tasks/&#123;same&#125;/&#123;again&#125;</code>
     *
     * @param request parameters and body, decoded and within their limits
     * @param context who calls, and the headers as they came
     * @return one of the documented answers
     */
    GetAgainResult getAgain(GetAgainRequest request, CallContext context);
}
