package cases;

import io.plumbline.runtime.urn.FunctionUrn;
import io.plumbline.runtime.urn.Urn;

class Urns {

    static final String RIGHT = "urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:function:default:test:latest";

    void names() {
        Urn.parse("urn:isbn:0451450523");
        Urn.parse("urn:isbn"); // error: [plumbline.format] "urn:isbn" is not of format urn: URN: NSS at 8: missing (text)
        Urn.parse("isbn:0451450523"); // error: [plumbline.format] "isbn:0451450523" is not of format urn: URN: scheme at 0: 'isbn' instead of 'urn' (text)
        Urn.parse("urn:i:0451450523"); // error: [plumbline.format] "urn:i:0451450523" is not of format urn: URN: NID at 4: 'i' has 1 character; at least 2 (text)
        Urn.parse("urn:isbn:%4"); // error: [plumbline.format] "urn:isbn:%4" is not of format urn: URN: NSS at 9: '%4' at 9 is not '%' and two hexadecimal digits (text)
        Urn.parse("urn:" + "example" + ":a#b");
    }

    void functions(boolean which, String unknown) {
        FunctionUrn.parse(RIGHT);
        FunctionUrn.parse("urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:function:default:test");
        FunctionUrn.parse("urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:function:default:test:!live");
        FunctionUrn.parse("urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:function:default"); // error: [plumbline.format] "urn:fss:cn-north-7:5691ba790e2b46ceb3831…" is not of format function-urn: function URN: name at 68: missing (text)
        FunctionUrn.parse("urn:fss:cn-north-7:5691ba790e2b46ceb38316aaaaaaaaaa:workflow:default:test"); // error: [plumbline.format] "urn:fss:cn-north-7:5691ba790e2b46ceb3831…" is not of format function-urn: function URN: kind at 52: 'workflow' instead of 'function' (text)
        FunctionUrn.parse(RIGHT + ":latest"); // error: [plumbline.format] "urn:fss:cn-north-7:5691ba790e2b46ceb3831…" is not of format function-urn: function URN: end at 80: ':latest' after the last part (text)
        FunctionUrn.parse(RIGHT.replace("fss", "fgs")); // error: [plumbline.format] "urn:fgs:cn-north-7:5691ba790e2b46ceb3831…" is not of format function-urn: function URN: NID at 4: 'fgs' instead of 'fss' (text)
        FunctionUrn.parse(which ? RIGHT : ""); // warning: [plumbline.format] "" is not of format function-urn: function URN: scheme at 0: '' instead of 'urn' (text)
        FunctionUrn.parse(unknown);
    }
}
