package io.plumbline.examples.jersey;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A resource that the contract does not have. */
@Path("greeting")
public final class Greeting {

    /** What it says. */
    @GET
    @Produces("text/plain")
    public String text() {
        return "hello";
    }
}
