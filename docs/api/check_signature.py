"""Whether a call really comes from Regard: how a receiver of webhooks checks Regard-Signature."""
import hashlib
import hmac
import time

LATE = 300  # seconds: an older call is refused, so that a recorded one can't be played again


def is_from_regard(secret: str, header: str, body: bytes, now: float | None = None) -> bool:
    parts = dict(part.split("=", 1) for part in header.split(",") if "=" in part)
    sent, given = parts.get("t", ""), parts.get("v1", "")
    if not sent.isdecimal() or abs((time.time() if now is None else now) - int(sent)) > LATE:
        return False
    expected = hmac.new(secret.encode(), sent.encode() + b"." + body, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, given)


if __name__ == "__main__":  # the same call that Regard's own tests sign
    SECRET, BODY = "whsec_test", b'{"id":"1"}'
    HEADER = "t=1790000000,v1=63357835f228c6596e4efd334a9a9156a4a3e2a1cc1ac23c50c0e6aeb7934853"
    assert is_from_regard(SECRET, HEADER, BODY, now=1790000010)
    assert not is_from_regard(SECRET, HEADER, BODY + b" ", now=1790000010)
    assert not is_from_regard("whsec_other", HEADER, BODY, now=1790000010)
    assert not is_from_regard(SECRET, HEADER, BODY, now=1790009999)
    assert not is_from_regard(SECRET, "", BODY)
    print("The signature is Regard's.")
