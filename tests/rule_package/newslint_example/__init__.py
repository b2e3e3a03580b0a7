"""Rules of the Example Times."""
