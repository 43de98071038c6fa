<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML dir=ltr>
<HEAD>
<META name="GENERATOR" content="Publisering for kommuner 2007">
<META http-equiv="expires" content="0">
<TITLE>Utleie av lokaler</TITLE>
<LINK rel="stylesheet" type="text/css" href="/_layouts/15/1044/styles/core.css">
<SCRIPT type="text/javascript" language="javascript" src="/_layouts/15/1044/init.js"></SCRIPT>
<SCRIPT type="text/javascript">
var L_Menu_BaseUrl="";
var MSOWebPartPageFormName = 'aspnetForm';
var g_presenceEnabled = true; var _spPageContextInfo = {webServerRelativeUrl: "\u002f", webLanguage: 1044, currentLanguage: 1044, siteAbsoluteUrl: ""};
function ULSNf2(){var o=new Object;o.ULSTeamName="Portal";o.ULSFileName="forside.aspx";return o;}
function SkrivUt() { window.print(); return false; }
if (document.all && !window.opera) { document.write('<style>.rammen { width: 770px }</style>'); }
</SCRIPT>
<STYLE type="text/css">
.ms-navitem { font: 8pt Verdana; padding: 2px 4px } .ms-WPBody { font-size: 8pt; font-family: Verdana }
.overskrift { font-size: 14pt; color: #663300; font-weight: bold } .rammen { border: 1px solid #999966 }
</STYLE>
</HEAD>
<BODY bgcolor="#f5f2e8" leftmargin=0 topmargin=0 onload="if (typeof(_spBodyOnLoadWrapper) != 'undefined') _spBodyOnLoadWrapper();">
<FORM name="aspnetForm" method="post" action="Utleie.aspx" id="aspnetForm">
<INPUT type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0/wEPDwUKLTE2MzQ5NjQ1Ng9kFgJmD2QWAgIBD2QWBAIDD2QWAgIBD2QWBGYPZBYCAgEPFgIeE1ByZXZpb3VzQ29udHJvbE1vZGULKYgBTWljcm9zb2Z0">
<CENTER>
<TABLE class=rammen border=0 cellpadding=0 cellspacing=0 width=770>
<TR><TD colspan=3 bgcolor="#999966" height=70><TABLE width="100%"><TR><TD><IMG src="/PublishingImages/topp.gif" width=300 height=60></TD><TD align=right><INPUT name="sok" size=15> <INPUT type=button value="S&oslash;k" onclick="SokNaa()"></TD></TR></TABLE></TD></TR>
<TR><TD colspan=3 bgcolor="#ccccaa"><FONT face=Verdana size=1>&nbsp;<A href="/Sider/Forside.aspx">Nedre Gr&aring;mo kommune</A> &gt; Utleie av lokaler</FONT></TD></TR>
<TR>
<TD valign=top width=150 bgcolor="#eeeedd">
<TABLE border=0 cellspacing=0 cellpadding=0 width="100%">
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/Sider/Forside.aspx">Forside</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/no/Landingssider/Oppvekst.aspx">Oppvekst</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/no/Landingssider/Helse.aspx">Helse og omsorg</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/no/Landingssider/Plan-og-bygg.aspx">Plan og bygg</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/no/Landingssider/Kultur.aspx">Kultur</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/Sider/Politiske%20moter.aspx">Politikk</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/Sider/Skjema.aspx">Skjema</A></TD></TR>
<TR><TD class=ms-navitem><IMG src="/_layouts/15/images/blank.gif" width=12 height=1 alt=""><A class=ms-navitem href="/Sider/Kontakt.aspx">Kontakt</A></TD></TR>
</TABLE>
</TD>
<TD valign=top width=470>
<TABLE border=0 cellpadding=8 width="100%"><TR><TD class=ms-WPBody>
<SPAN class=overskrift>Utleie av lokaler</SPAN><BR><BR>
<FONT face="Verdana" size="2">
<P>Møtesalen med kjøkken kr 1 150. Gymsalen kr 400. Prisene ble vedtatt 12.12.2017. 50 % tillegg i helger. Lokalet ryddes innen kl. 12.00 dagen etter. Henvendelse til vaktmester.
</FONT>
<BR><BR><A href="#" onclick="return SkrivUt()"><FONT size=1>Skriv ut</FONT></A>
</TD></TR></TABLE>
</TD>
<TD valign=top width=150 bgcolor="#eeeedd"><FONT face=Verdana size=1><B>Snarveier</B><BR>
<A href="/Sider/Barnehage.aspx">Barnehage</A><BR><A href="/Sider/Byggesak.aspx">Byggesak</A><BR><A href="/Sider/Kommunale%20avgifter.aspx">Kommunale avgifter</A><BR><A href="/Sider/Gammel%20forside.aspx">Innsyn og postliste</A><BR><A href="/Documents/Gebyrer/Gebyrregulativ%202026.pdf">Gebyrregulativ</A><BR><A href="http://gammel.nedre-gramo.kommune.example/kart">Kart</A>
</FONT></TD>
</TR>
<TR><TD colspan=3 bgcolor="#999966" align=center><FONT face=Verdana size=1 color="#ffffff">Nedre Gr&aring;mo kommune, Kommunevegen 40, 9992 Gr&aring;mo. Tlf 20 14 15 00, faks 20 14 15 30. E-post postmottak@nedre-gramo.kommune.example. Copyright 2009</FONT></TD></TR>
</TABLE>
</CENTER>
</FORM>
</BODY>
</HTML>
