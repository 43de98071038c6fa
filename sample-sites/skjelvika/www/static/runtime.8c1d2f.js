"use strict";(()=>{var e,r={},t={};function n(e){return t[e]?t[e].exports:(t[e]={exports:{}},r[e](t[e],t[e].exports,n),t[e].exports)}n.m=r})();
