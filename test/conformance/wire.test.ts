import { describe, expect, test } from "vitest";
import { answerOf, encode } from "../../conformance/target/exchange.ts";
import { answerIn, requestBytes } from "../../conformance/target/wire.ts";

function read(text: string, closed = false) {
  const received = answerIn(Buffer.from(text), closed);
  return received && { ...received, body: Buffer.from(received.body).toString() };
}

describe("an answer on the wire", () => {
  test("is complete when its stated length has come", () => {
    const head = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nX-A: b: c\r\n\r\n";
    expect(read(`${head}abc`)).toBeUndefined();
    expect(read(`${head}abcdef`)).toEqual({
      status: 200,
      rawHeaders: [
        ["Content-Length", "4"],
        ["X-A", "b: c"],
      ],
      body: "abcd",
    });
  });

  test("is complete at its last chunk", () => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    expect(read(`${head}3\r\nabc\r\n2;x=y\r\nde`)).toBeUndefined();
    expect(read(`${head}3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n`)?.body).toBe("abcde");
  });

  test("without a length ends with the connection", () => {
    expect(read("HTTP/1.0 400 Bad\r\n\r\nno")).toBeUndefined();
    expect(read("HTTP/1.0 400 Bad\r\n\r\nno", true)).toMatchObject({ status: 400, body: "no" });
  });

  test("keeps bytes that are no text", () => {
    const payload = Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0xc3]);
    const received = answerIn(
      Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n"), payload]),
      false,
    );
    const sent = { method: "GET", url: "http://a/", headers: [], body: "" };
    expect(received && Buffer.from(answerOf(sent, 0, received).bytes)).toEqual(payload);
  });

  test("comes after interim ones", () => {
    expect(read("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n")).toMatchObject({
      status: 204,
      body: "",
    });
  });

  test("is none when it is not HTTP", () => {
    expect(read("SSH-2.0\r\n\r\n", true)).toBeUndefined();
    expect(read("HTTP/1.1 200 OK\r\nContent-", true)).toBeUndefined();
  });
});

describe("a request on the wire", () => {
  const bytes = (...args: Parameters<typeof encode>) => {
    const { sent, body } = encode(...args);
    return requestBytes(sent, body).toString();
  };

  test("carries its form with a length", () => {
    const text = bytes({
      url: "http://a:1/t?x=1",
      form: [
        ["a", "1 2"],
        ["a", "3"],
      ],
    });
    expect(text).toBe(
      "POST /t?x=1 HTTP/1.1\r\nhost: a:1\r\nconnection: close\r\ncontent-length: 9\r\n" +
        "content-type: application/x-www-form-urlencoded\r\n\r\na=1+2&a=3",
    );
  });

  test("keeps headers it is given, and repeats them", () => {
    const headers = [
      ["Host", "evil"],
      ["x", "1"],
      ["x", "2"],
    ] as const;
    const text = bytes({ url: "http://a/", headers });
    expect(text).toBe("GET / HTTP/1.1\r\nconnection: close\r\nHost: evil\r\nx: 1\r\nx: 2\r\n\r\n");
  });

  test("says JSON, unless a header says otherwise", () => {
    expect(encode({ url: "http://a/", json: [1] }).sent).toMatchObject({
      body: "[1]",
      headers: [["content-type", "application/json"]],
    });
    const headers = { "Content-Type": "text/plain", left: undefined };
    expect(encode({ url: "http://a/", json: 1, headers }).sent.headers).toEqual([["Content-Type", "text/plain"]]);
  });
});
